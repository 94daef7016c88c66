using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The kind of a piece of personal information; a prefix of two letters is the country or region. Open: the service may name others.</summary>
public readonly struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    private readonly string? _value;

    /// <summary>Takes any value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public PiiEntityCategory(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary><c>ABARoutingNumber</c>.</summary>
    public static PiiEntityCategory ABARoutingNumber { get; } = new("ABARoutingNumber");

    /// <summary><c>Address</c>.</summary>
    public static PiiEntityCategory Address { get; } = new("Address");

    /// <summary><c>Age</c>.</summary>
    public static PiiEntityCategory Age { get; } = new("Age");

    /// <summary>All categories.</summary>
    public static PiiEntityCategory All { get; } = new("All");

    /// <summary><c>ARNationalIdentityNumber</c>.</summary>
    public static PiiEntityCategory ARNationalIdentityNumber { get; } = new("ARNationalIdentityNumber");

    /// <summary><c>ATIdentityCard</c>.</summary>
    public static PiiEntityCategory ATIdentityCard { get; } = new("ATIdentityCard");

    /// <summary><c>ATTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory ATTaxIdentificationNumber { get; } = new("ATTaxIdentificationNumber");

    /// <summary><c>ATValueAddedTaxNumber</c>.</summary>
    public static PiiEntityCategory ATValueAddedTaxNumber { get; } = new("ATValueAddedTaxNumber");

    /// <summary><c>AUBankAccountNumber</c>.</summary>
    public static PiiEntityCategory AUBankAccountNumber { get; } = new("AUBankAccountNumber");

    /// <summary><c>AUBusinessNumber</c>.</summary>
    public static PiiEntityCategory AUBusinessNumber { get; } = new("AUBusinessNumber");

    /// <summary><c>AUCompanyNumber</c>.</summary>
    public static PiiEntityCategory AUCompanyNumber { get; } = new("AUCompanyNumber");

    /// <summary><c>AUDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory AUDriversLicenseNumber { get; } = new("AUDriversLicenseNumber");

    /// <summary><c>AUMedicalAccountNumber</c>.</summary>
    public static PiiEntityCategory AUMedicalAccountNumber { get; } = new("AUMedicalAccountNumber");

    /// <summary><c>AUPassportNumber</c>.</summary>
    public static PiiEntityCategory AUPassportNumber { get; } = new("AUPassportNumber");

    /// <summary><c>AUTaxFileNumber</c>.</summary>
    public static PiiEntityCategory AUTaxFileNumber { get; } = new("AUTaxFileNumber");

    /// <summary><c>AzureDocumentDBAuthKey</c>.</summary>
    public static PiiEntityCategory AzureDocumentDBAuthKey { get; } = new("AzureDocumentDBAuthKey");

    /// <summary><c>AzureIAASDatabaseConnectionAndSQLString</c>.</summary>
    public static PiiEntityCategory AzureIaasDatabaseConnectionAndSQLString { get; } = new("AzureIAASDatabaseConnectionAndSQLString");

    /// <summary><c>AzureIoTConnectionString</c>.</summary>
    public static PiiEntityCategory AzureIoTConnectionString { get; } = new("AzureIoTConnectionString");

    /// <summary><c>AzurePublishSettingPassword</c>.</summary>
    public static PiiEntityCategory AzurePublishSettingPassword { get; } = new("AzurePublishSettingPassword");

    /// <summary><c>AzureRedisCacheString</c>.</summary>
    public static PiiEntityCategory AzureRedisCacheString { get; } = new("AzureRedisCacheString");

    /// <summary><c>AzureSAS</c>.</summary>
    public static PiiEntityCategory AzureSAS { get; } = new("AzureSAS");

    /// <summary><c>AzureServiceBusString</c>.</summary>
    public static PiiEntityCategory AzureServiceBusString { get; } = new("AzureServiceBusString");

    /// <summary><c>AzureStorageAccountGeneric</c>.</summary>
    public static PiiEntityCategory AzureStorageAccountGeneric { get; } = new("AzureStorageAccountGeneric");

    /// <summary><c>AzureStorageAccountKey</c>.</summary>
    public static PiiEntityCategory AzureStorageAccountKey { get; } = new("AzureStorageAccountKey");

    /// <summary><c>BENationalNumber</c>.</summary>
    public static PiiEntityCategory BENationalNumber { get; } = new("BENationalNumber");

    /// <summary><c>BENationalNumberV2</c>.</summary>
    public static PiiEntityCategory BENationalNumberV2 { get; } = new("BENationalNumberV2");

    /// <summary><c>BEValueAddedTaxNumber</c>.</summary>
    public static PiiEntityCategory BEValueAddedTaxNumber { get; } = new("BEValueAddedTaxNumber");

    /// <summary><c>BGUniformCivilNumber</c>.</summary>
    public static PiiEntityCategory BGUniformCivilNumber { get; } = new("BGUniformCivilNumber");

    /// <summary><c>BRCPFNumber</c>.</summary>
    public static PiiEntityCategory BrcpfNumber { get; } = new("BRCPFNumber");

    /// <summary><c>BRLegalEntityNumber</c>.</summary>
    public static PiiEntityCategory BRLegalEntityNumber { get; } = new("BRLegalEntityNumber");

    /// <summary><c>BRNationalIDRG</c>.</summary>
    public static PiiEntityCategory BRNationalIdrg { get; } = new("BRNationalIDRG");

    /// <summary><c>CABankAccountNumber</c>.</summary>
    public static PiiEntityCategory CABankAccountNumber { get; } = new("CABankAccountNumber");

    /// <summary><c>CADriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory CADriversLicenseNumber { get; } = new("CADriversLicenseNumber");

    /// <summary><c>CAHealthServiceNumber</c>.</summary>
    public static PiiEntityCategory CAHealthServiceNumber { get; } = new("CAHealthServiceNumber");

    /// <summary><c>CAPassportNumber</c>.</summary>
    public static PiiEntityCategory CAPassportNumber { get; } = new("CAPassportNumber");

    /// <summary><c>CAPersonalHealthIdentification</c>.</summary>
    public static PiiEntityCategory CAPersonalHealthIdentification { get; } = new("CAPersonalHealthIdentification");

    /// <summary><c>CASocialInsuranceNumber</c>.</summary>
    public static PiiEntityCategory CASocialInsuranceNumber { get; } = new("CASocialInsuranceNumber");

    /// <summary><c>CHSocialSecurityNumber</c>.</summary>
    public static PiiEntityCategory CHSocialSecurityNumber { get; } = new("CHSocialSecurityNumber");

    /// <summary><c>CLIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory CLIdentityCardNumber { get; } = new("CLIdentityCardNumber");

    /// <summary><c>CNResidentIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory CNResidentIdentityCardNumber { get; } = new("CNResidentIdentityCardNumber");

    /// <summary><c>CreditCardNumber</c>.</summary>
    public static PiiEntityCategory CreditCardNumber { get; } = new("CreditCardNumber");

    /// <summary><c>CYIdentityCard</c>.</summary>
    public static PiiEntityCategory CYIdentityCard { get; } = new("CYIdentityCard");

    /// <summary><c>CYTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory CYTaxIdentificationNumber { get; } = new("CYTaxIdentificationNumber");

    /// <summary><c>CZPersonalIdentityNumber</c>.</summary>
    public static PiiEntityCategory CZPersonalIdentityNumber { get; } = new("CZPersonalIdentityNumber");

    /// <summary><c>CZPersonalIdentityV2</c>.</summary>
    public static PiiEntityCategory CZPersonalIdentityV2 { get; } = new("CZPersonalIdentityV2");

    /// <summary><c>Date</c>.</summary>
    public static PiiEntityCategory Date { get; } = new("Date");

    /// <summary><c>DEDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory DEDriversLicenseNumber { get; } = new("DEDriversLicenseNumber");

    /// <summary>The categories that the service looks for when none is named.</summary>
    public static PiiEntityCategory Default { get; } = new("Default");

    /// <summary><c>DEIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory DEIdentityCardNumber { get; } = new("DEIdentityCardNumber");

    /// <summary><c>DEPassportNumber</c>.</summary>
    public static PiiEntityCategory DEPassportNumber { get; } = new("DEPassportNumber");

    /// <summary><c>DETaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory DETaxIdentificationNumber { get; } = new("DETaxIdentificationNumber");

    /// <summary><c>DEValueAddedNumber</c>.</summary>
    public static PiiEntityCategory DEValueAddedNumber { get; } = new("DEValueAddedNumber");

    /// <summary><c>DKPersonalIdentificationNumber</c>.</summary>
    public static PiiEntityCategory DKPersonalIdentificationNumber { get; } = new("DKPersonalIdentificationNumber");

    /// <summary><c>DKPersonalIdentificationV2</c>.</summary>
    public static PiiEntityCategory DKPersonalIdentificationV2 { get; } = new("DKPersonalIdentificationV2");

    /// <summary><c>DrugEnforcementAgencyNumber</c>.</summary>
    public static PiiEntityCategory DrugEnforcementAgencyNumber { get; } = new("DrugEnforcementAgencyNumber");

    /// <summary><c>EEPersonalIdentificationCode</c>.</summary>
    public static PiiEntityCategory EEPersonalIdentificationCode { get; } = new("EEPersonalIdentificationCode");

    /// <summary><c>Email</c>.</summary>
    public static PiiEntityCategory Email { get; } = new("Email");

    /// <summary><c>ESDNI</c>.</summary>
    public static PiiEntityCategory Esdni { get; } = new("ESDNI");

    /// <summary><c>ESSocialSecurityNumber</c>.</summary>
    public static PiiEntityCategory ESSocialSecurityNumber { get; } = new("ESSocialSecurityNumber");

    /// <summary><c>ESTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory ESTaxIdentificationNumber { get; } = new("ESTaxIdentificationNumber");

    /// <summary><c>EUDebitCardNumber</c>.</summary>
    public static PiiEntityCategory EUDebitCardNumber { get; } = new("EUDebitCardNumber");

    /// <summary><c>EUDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory EUDriversLicenseNumber { get; } = new("EUDriversLicenseNumber");

    /// <summary><c>EUGPSCoordinates</c>.</summary>
    public static PiiEntityCategory EugpsCoordinates { get; } = new("EUGPSCoordinates");

    /// <summary><c>EUNationalIdentificationNumber</c>.</summary>
    public static PiiEntityCategory EUNationalIdentificationNumber { get; } = new("EUNationalIdentificationNumber");

    /// <summary><c>EUPassportNumber</c>.</summary>
    public static PiiEntityCategory EUPassportNumber { get; } = new("EUPassportNumber");

    /// <summary><c>EUSocialSecurityNumber</c>.</summary>
    public static PiiEntityCategory EUSocialSecurityNumber { get; } = new("EUSocialSecurityNumber");

    /// <summary><c>EUTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory EUTaxIdentificationNumber { get; } = new("EUTaxIdentificationNumber");

    /// <summary><c>FIEuropeanHealthNumber</c>.</summary>
    public static PiiEntityCategory FIEuropeanHealthNumber { get; } = new("FIEuropeanHealthNumber");

    /// <summary><c>FINationalID</c>.</summary>
    public static PiiEntityCategory FINationalID { get; } = new("FINationalID");

    /// <summary><c>FINationalIDV2</c>.</summary>
    public static PiiEntityCategory FINationalIDV2 { get; } = new("FINationalIDV2");

    /// <summary><c>FIPassportNumber</c>.</summary>
    public static PiiEntityCategory FIPassportNumber { get; } = new("FIPassportNumber");

    /// <summary><c>FRDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory FRDriversLicenseNumber { get; } = new("FRDriversLicenseNumber");

    /// <summary><c>FRHealthInsuranceNumber</c>.</summary>
    public static PiiEntityCategory FRHealthInsuranceNumber { get; } = new("FRHealthInsuranceNumber");

    /// <summary><c>FRNationalID</c>.</summary>
    public static PiiEntityCategory FRNationalID { get; } = new("FRNationalID");

    /// <summary><c>FRPassportNumber</c>.</summary>
    public static PiiEntityCategory FRPassportNumber { get; } = new("FRPassportNumber");

    /// <summary><c>FRSocialSecurityNumber</c>.</summary>
    public static PiiEntityCategory FRSocialSecurityNumber { get; } = new("FRSocialSecurityNumber");

    /// <summary><c>FRTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory FRTaxIdentificationNumber { get; } = new("FRTaxIdentificationNumber");

    /// <summary><c>FRValueAddedTaxNumber</c>.</summary>
    public static PiiEntityCategory FRValueAddedTaxNumber { get; } = new("FRValueAddedTaxNumber");

    /// <summary><c>GRNationalIDCard</c>.</summary>
    public static PiiEntityCategory GRNationalIDCard { get; } = new("GRNationalIDCard");

    /// <summary><c>GRNationalIDV2</c>.</summary>
    public static PiiEntityCategory GRNationalIDV2 { get; } = new("GRNationalIDV2");

    /// <summary><c>GRTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory GRTaxIdentificationNumber { get; } = new("GRTaxIdentificationNumber");

    /// <summary><c>HKIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory HKIdentityCardNumber { get; } = new("HKIdentityCardNumber");

    /// <summary><c>HRIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory HRIdentityCardNumber { get; } = new("HRIdentityCardNumber");

    /// <summary><c>HRNationalIDNumber</c>.</summary>
    public static PiiEntityCategory HRNationalIDNumber { get; } = new("HRNationalIDNumber");

    /// <summary><c>HRPersonalIdentificationNumber</c>.</summary>
    public static PiiEntityCategory HRPersonalIdentificationNumber { get; } = new("HRPersonalIdentificationNumber");

    /// <summary><c>HRPersonalIdentificationOIBNumberV2</c>.</summary>
    public static PiiEntityCategory HRPersonalIdentificationOIBNumberV2 { get; } = new("HRPersonalIdentificationOIBNumberV2");

    /// <summary><c>HUPersonalIdentificationNumber</c>.</summary>
    public static PiiEntityCategory HUPersonalIdentificationNumber { get; } = new("HUPersonalIdentificationNumber");

    /// <summary><c>HUTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory HUTaxIdentificationNumber { get; } = new("HUTaxIdentificationNumber");

    /// <summary><c>HUValueAddedNumber</c>.</summary>
    public static PiiEntityCategory HUValueAddedNumber { get; } = new("HUValueAddedNumber");

    /// <summary><c>IDIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory IDIdentityCardNumber { get; } = new("IDIdentityCardNumber");

    /// <summary><c>IEPersonalPublicServiceNumber</c>.</summary>
    public static PiiEntityCategory IEPersonalPublicServiceNumber { get; } = new("IEPersonalPublicServiceNumber");

    /// <summary><c>IEPersonalPublicServiceNumberV2</c>.</summary>
    public static PiiEntityCategory IEPersonalPublicServiceNumberV2 { get; } = new("IEPersonalPublicServiceNumberV2");

    /// <summary><c>ILBankAccountNumber</c>.</summary>
    public static PiiEntityCategory ILBankAccountNumber { get; } = new("ILBankAccountNumber");

    /// <summary><c>ILNationalID</c>.</summary>
    public static PiiEntityCategory ILNationalID { get; } = new("ILNationalID");

    /// <summary><c>INPermanentAccount</c>.</summary>
    public static PiiEntityCategory INPermanentAccount { get; } = new("INPermanentAccount");

    /// <summary><c>InternationalBankingAccountNumber</c>.</summary>
    public static PiiEntityCategory InternationalBankingAccountNumber { get; } = new("InternationalBankingAccountNumber");

    /// <summary><c>INUniqueIdentificationNumber</c>.</summary>
    public static PiiEntityCategory INUniqueIdentificationNumber { get; } = new("INUniqueIdentificationNumber");

    /// <summary><c>IPAddress</c>.</summary>
    public static PiiEntityCategory IPAddress { get; } = new("IPAddress");

    /// <summary><c>ITDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory ITDriversLicenseNumber { get; } = new("ITDriversLicenseNumber");

    /// <summary><c>ITFiscalCode</c>.</summary>
    public static PiiEntityCategory ITFiscalCode { get; } = new("ITFiscalCode");

    /// <summary><c>ITValueAddedTaxNumber</c>.</summary>
    public static PiiEntityCategory ITValueAddedTaxNumber { get; } = new("ITValueAddedTaxNumber");

    /// <summary><c>JPBankAccountNumber</c>.</summary>
    public static PiiEntityCategory JPBankAccountNumber { get; } = new("JPBankAccountNumber");

    /// <summary><c>JPDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory JPDriversLicenseNumber { get; } = new("JPDriversLicenseNumber");

    /// <summary><c>JPMyNumberCorporate</c>.</summary>
    public static PiiEntityCategory JPMyNumberCorporate { get; } = new("JPMyNumberCorporate");

    /// <summary><c>JPMyNumberPersonal</c>.</summary>
    public static PiiEntityCategory JPMyNumberPersonal { get; } = new("JPMyNumberPersonal");

    /// <summary><c>JPPassportNumber</c>.</summary>
    public static PiiEntityCategory JPPassportNumber { get; } = new("JPPassportNumber");

    /// <summary><c>JPResidenceCardNumber</c>.</summary>
    public static PiiEntityCategory JPResidenceCardNumber { get; } = new("JPResidenceCardNumber");

    /// <summary><c>JPResidentRegistrationNumber</c>.</summary>
    public static PiiEntityCategory JPResidentRegistrationNumber { get; } = new("JPResidentRegistrationNumber");

    /// <summary><c>JPSocialInsuranceNumber</c>.</summary>
    public static PiiEntityCategory JPSocialInsuranceNumber { get; } = new("JPSocialInsuranceNumber");

    /// <summary><c>KRResidentRegistrationNumber</c>.</summary>
    public static PiiEntityCategory KRResidentRegistrationNumber { get; } = new("KRResidentRegistrationNumber");

    /// <summary><c>LTPersonalCode</c>.</summary>
    public static PiiEntityCategory LTPersonalCode { get; } = new("LTPersonalCode");

    /// <summary><c>LUNationalIdentificationNumberNatural</c>.</summary>
    public static PiiEntityCategory LUNationalIdentificationNumberNatural { get; } = new("LUNationalIdentificationNumberNatural");

    /// <summary><c>LUNationalIdentificationNumberNonNatural</c>.</summary>
    public static PiiEntityCategory LUNationalIdentificationNumberNonNatural { get; } = new("LUNationalIdentificationNumberNonNatural");

    /// <summary><c>LVPersonalCode</c>.</summary>
    public static PiiEntityCategory LVPersonalCode { get; } = new("LVPersonalCode");

    /// <summary><c>MTIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory MTIdentityCardNumber { get; } = new("MTIdentityCardNumber");

    /// <summary><c>MTTaxIDNumber</c>.</summary>
    public static PiiEntityCategory MTTaxIDNumber { get; } = new("MTTaxIDNumber");

    /// <summary><c>MYIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory MYIdentityCardNumber { get; } = new("MYIdentityCardNumber");

    /// <summary><c>NLCitizensServiceNumber</c>.</summary>
    public static PiiEntityCategory NLCitizensServiceNumber { get; } = new("NLCitizensServiceNumber");

    /// <summary><c>NLCitizensServiceNumberV2</c>.</summary>
    public static PiiEntityCategory NLCitizensServiceNumberV2 { get; } = new("NLCitizensServiceNumberV2");

    /// <summary><c>NLTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory NLTaxIdentificationNumber { get; } = new("NLTaxIdentificationNumber");

    /// <summary><c>NLValueAddedTaxNumber</c>.</summary>
    public static PiiEntityCategory NLValueAddedTaxNumber { get; } = new("NLValueAddedTaxNumber");

    /// <summary><c>NOIdentityNumber</c>.</summary>
    public static PiiEntityCategory NOIdentityNumber { get; } = new("NOIdentityNumber");

    /// <summary><c>NZBankAccountNumber</c>.</summary>
    public static PiiEntityCategory NZBankAccountNumber { get; } = new("NZBankAccountNumber");

    /// <summary><c>NZDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory NZDriversLicenseNumber { get; } = new("NZDriversLicenseNumber");

    /// <summary><c>NZInlandRevenueNumber</c>.</summary>
    public static PiiEntityCategory NZInlandRevenueNumber { get; } = new("NZInlandRevenueNumber");

    /// <summary><c>NZMinistryOfHealthNumber</c>.</summary>
    public static PiiEntityCategory NZMinistryOfHealthNumber { get; } = new("NZMinistryOfHealthNumber");

    /// <summary><c>NZSocialWelfareNumber</c>.</summary>
    public static PiiEntityCategory NZSocialWelfareNumber { get; } = new("NZSocialWelfareNumber");

    /// <summary><c>Organization</c>.</summary>
    public static PiiEntityCategory Organization { get; } = new("Organization");

    /// <summary><c>Person</c>.</summary>
    public static PiiEntityCategory Person { get; } = new("Person");

    /// <summary><c>PhoneNumber</c>.</summary>
    public static PiiEntityCategory PhoneNumber { get; } = new("PhoneNumber");

    /// <summary><c>PHUnifiedMultiPurposeIDNumber</c>.</summary>
    public static PiiEntityCategory PHUnifiedMultiPurposeIDNumber { get; } = new("PHUnifiedMultiPurposeIDNumber");

    /// <summary><c>PLIdentityCard</c>.</summary>
    public static PiiEntityCategory PLIdentityCard { get; } = new("PLIdentityCard");

    /// <summary><c>PLNationalID</c>.</summary>
    public static PiiEntityCategory PLNationalID { get; } = new("PLNationalID");

    /// <summary><c>PLNationalIDV2</c>.</summary>
    public static PiiEntityCategory PLNationalIDV2 { get; } = new("PLNationalIDV2");

    /// <summary><c>PLPassportNumber</c>.</summary>
    public static PiiEntityCategory PLPassportNumber { get; } = new("PLPassportNumber");

    /// <summary><c>PLREGONNumber</c>.</summary>
    public static PiiEntityCategory PlregonNumber { get; } = new("PLREGONNumber");

    /// <summary><c>PLTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory PLTaxIdentificationNumber { get; } = new("PLTaxIdentificationNumber");

    /// <summary><c>PTCitizenCardNumber</c>.</summary>
    public static PiiEntityCategory PTCitizenCardNumber { get; } = new("PTCitizenCardNumber");

    /// <summary><c>PTCitizenCardNumberV2</c>.</summary>
    public static PiiEntityCategory PTCitizenCardNumberV2 { get; } = new("PTCitizenCardNumberV2");

    /// <summary><c>PTTaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory PTTaxIdentificationNumber { get; } = new("PTTaxIdentificationNumber");

    /// <summary><c>ROPersonalNumericalCode</c>.</summary>
    public static PiiEntityCategory ROPersonalNumericalCode { get; } = new("ROPersonalNumericalCode");

    /// <summary><c>RUPassportNumberDomestic</c>.</summary>
    public static PiiEntityCategory RUPassportNumberDomestic { get; } = new("RUPassportNumberDomestic");

    /// <summary><c>RUPassportNumberInternational</c>.</summary>
    public static PiiEntityCategory RUPassportNumberInternational { get; } = new("RUPassportNumberInternational");

    /// <summary><c>SANationalID</c>.</summary>
    public static PiiEntityCategory SANationalID { get; } = new("SANationalID");

    /// <summary><c>SENationalID</c>.</summary>
    public static PiiEntityCategory SENationalID { get; } = new("SENationalID");

    /// <summary><c>SENationalIDV2</c>.</summary>
    public static PiiEntityCategory SENationalIDV2 { get; } = new("SENationalIDV2");

    /// <summary><c>SEPassportNumber</c>.</summary>
    public static PiiEntityCategory SEPassportNumber { get; } = new("SEPassportNumber");

    /// <summary><c>SETaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory SETaxIdentificationNumber { get; } = new("SETaxIdentificationNumber");

    /// <summary><c>SGNationalRegistrationIdentityCardNumber</c>.</summary>
    public static PiiEntityCategory SGNationalRegistrationIdentityCardNumber { get; } = new("SGNationalRegistrationIdentityCardNumber");

    /// <summary><c>SITaxIdentificationNumber</c>.</summary>
    public static PiiEntityCategory SITaxIdentificationNumber { get; } = new("SITaxIdentificationNumber");

    /// <summary><c>SIUniqueMasterCitizenNumber</c>.</summary>
    public static PiiEntityCategory SIUniqueMasterCitizenNumber { get; } = new("SIUniqueMasterCitizenNumber");

    /// <summary><c>SKPersonalNumber</c>.</summary>
    public static PiiEntityCategory SKPersonalNumber { get; } = new("SKPersonalNumber");

    /// <summary><c>SQLServerConnectionString</c>.</summary>
    public static PiiEntityCategory SQLServerConnectionString { get; } = new("SQLServerConnectionString");

    /// <summary><c>SWIFTCode</c>.</summary>
    public static PiiEntityCategory SwiftCode { get; } = new("SWIFTCode");

    /// <summary><c>THPopulationIdentificationCode</c>.</summary>
    public static PiiEntityCategory THPopulationIdentificationCode { get; } = new("THPopulationIdentificationCode");

    /// <summary><c>TRNationalIdentificationNumber</c>.</summary>
    public static PiiEntityCategory TRNationalIdentificationNumber { get; } = new("TRNationalIdentificationNumber");

    /// <summary><c>TWNationalID</c>.</summary>
    public static PiiEntityCategory TWNationalID { get; } = new("TWNationalID");

    /// <summary><c>TWPassportNumber</c>.</summary>
    public static PiiEntityCategory TWPassportNumber { get; } = new("TWPassportNumber");

    /// <summary><c>TWResidentCertificate</c>.</summary>
    public static PiiEntityCategory TWResidentCertificate { get; } = new("TWResidentCertificate");

    /// <summary><c>UAPassportNumberDomestic</c>.</summary>
    public static PiiEntityCategory UAPassportNumberDomestic { get; } = new("UAPassportNumberDomestic");

    /// <summary><c>UAPassportNumberInternational</c>.</summary>
    public static PiiEntityCategory UAPassportNumberInternational { get; } = new("UAPassportNumberInternational");

    /// <summary><c>UKDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory UKDriversLicenseNumber { get; } = new("UKDriversLicenseNumber");

    /// <summary><c>UKElectoralRollNumber</c>.</summary>
    public static PiiEntityCategory UKElectoralRollNumber { get; } = new("UKElectoralRollNumber");

    /// <summary><c>UKNationalHealthNumber</c>.</summary>
    public static PiiEntityCategory UKNationalHealthNumber { get; } = new("UKNationalHealthNumber");

    /// <summary><c>UKNationalInsuranceNumber</c>.</summary>
    public static PiiEntityCategory UKNationalInsuranceNumber { get; } = new("UKNationalInsuranceNumber");

    /// <summary><c>UKUniqueTaxpayerNumber</c>.</summary>
    public static PiiEntityCategory UKUniqueTaxpayerNumber { get; } = new("UKUniqueTaxpayerNumber");

    /// <summary><c>URL</c>.</summary>
    public static PiiEntityCategory URL { get; } = new("URL");

    /// <summary><c>USBankAccountNumber</c>.</summary>
    public static PiiEntityCategory USBankAccountNumber { get; } = new("USBankAccountNumber");

    /// <summary><c>USDriversLicenseNumber</c>.</summary>
    public static PiiEntityCategory USDriversLicenseNumber { get; } = new("USDriversLicenseNumber");

    /// <summary><c>USIndividualTaxpayerIdentification</c>.</summary>
    public static PiiEntityCategory USIndividualTaxpayerIdentification { get; } = new("USIndividualTaxpayerIdentification");

    /// <summary><c>USSocialSecurityNumber</c>.</summary>
    public static PiiEntityCategory USSocialSecurityNumber { get; } = new("USSocialSecurityNumber");

    /// <summary><c>USUKPassportNumber</c>.</summary>
    public static PiiEntityCategory UsukPassportNumber { get; } = new("USUKPassportNumber");

    /// <summary><c>ZAIdentificationNumber</c>.</summary>
    public static PiiEntityCategory ZAIdentificationNumber { get; } = new("ZAIdentificationNumber");

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    /// <summary>Any string is a value.</summary>
    /// <param name="value">The value as the service writes it.</param>
    public static implicit operator PiiEntityCategory(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is PiiEntityCategory other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    /// <summary>The value as the service writes it.</summary>
    public override string ToString() => _value!;
}

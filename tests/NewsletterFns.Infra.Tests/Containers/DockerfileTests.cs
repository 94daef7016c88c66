using System.Globalization;
using System.Text.RegularExpressions;
using NewsletterFns.Infra.Tests.Support;

namespace NewsletterFns.Infra.Tests.Containers;

/// <summary>Rules of hadolint, by their numbers, and what the image promises. The image itself is not built here.</summary>
public sealed class DockerfileTests
{
    private static readonly string[] Known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "EXPOSE", "USER", "ENTRYPOINT"];

    private static Dockerfile Image => Dockerfile.OfTheApp;

    /// <summary>No ADD (DL3020), MAINTAINER (DL4000), SHELL or anything else that nobody looked at.</summary>
    [Fact]
    public void Instructions_All_AreAmongTheFewThatAreNeeded() => Assert.All(Image.Instructions, instruction => Assert.Contains(instruction.Name, Known));

    /// <summary>DL3006, DL3007.</summary>
    [Fact]
    public void Images_All_HaveTagsOfAVersion() => Assert.All(Image.Stages, stage => Assert.Matches(@"^[^:@\s]+:(?!latest)[\w.-]*\d[\w.-]*$", stage.Image));

    /// <summary>DL3024, DL3022.</summary>
    [Fact]
    public void Copies_FromStages_NameStagesThatAreThere()
    {
        Assert.Distinct(Image.Stages.Select(stage => stage.Stage));
        var sources = Image.Of("COPY").Select(arguments => Regex.Match(arguments, "--from=(?<stage>[^ ]+)")).Where(match => match.Success);
        Assert.All(sources, source => Assert.Contains(source.Groups["stage"].Value, Image.Stages.Select(stage => stage.Stage)));
    }

    /// <summary>DL3000.</summary>
    [Fact]
    public void Workdirs_All_AreAbsolute() => Assert.All(Image.Of("WORKDIR"), folder => Assert.StartsWith("/", folder, StringComparison.Ordinal));

    /// <summary>DL3003, DL3004, DL3008 and their kin: nothing is installed, and no folder changed.</summary>
    [Fact]
    public void Runs_All_OnlyPublishFlavourAzure() =>
        Assert.All(Image.Of("RUN"), command => Assert.Matches(@"^dotnet publish src/NewsletterFns -c Release -p:Flavor=azure -o /out$", command));

    [Fact]
    public void PublishedProject_Path_IsThere() => Assert.True(Repository.Exists("src/NewsletterFns/NewsletterFns.csproj"));

    /// <summary>DL3025: a shell that is not there could not read another form.</summary>
    [Fact]
    public void Entrypoint_Form_IsJson() => Assert.Equal("""["/azure-functions-host/Microsoft.Azure.WebJobs.Script.WebHost"]""", Assert.Single(Image.Of("ENTRYPOINT")));

    /// <summary>DL3002.</summary>
    [Fact]
    public void User_OfTheLastStage_IsANumberOtherThanRoot() => Assert.Matches(@"^[1-9]\d*:[1-9]\d*$", Assert.Single(Image.Of("USER")));

    [Fact]
    public void LastImage_Base_IsChiseled() => Assert.Contains("chiseled", Image.Stages[^1].Image, StringComparison.Ordinal);

    /// <summary>DL3011, and a user without rights cannot listen below 1024 everywhere.</summary>
    [Fact]
    public void Port_Exposed_IsTheHostsAndUnprivileged()
    {
        var port = int.Parse(Assert.Single(Image.Of("EXPOSE")), CultureInfo.InvariantCulture);

        Assert.InRange(port, 1024, 65535);
        Assert.Equal($"http://+:{port}", Image.Environment["ASPNETCORE_URLS"]);
    }

    [Fact]
    public void ScriptRoot_Folder_IsWhereTheAppIsCopiedTo()
    {
        Assert.Contains($"--from=build /out {Image.Environment["AzureWebJobsScriptRoot"]}", Image.Of("COPY"));
        Assert.Equal("dotnet-isolated", Image.Environment["FUNCTIONS_WORKER_RUNTIME"]);
    }

    [Fact]
    public void IgnoredFiles_Secrets_AreAmongThem() =>
        Assert.Contains("**/local.settings.json", Repository.Read("infra/container/Dockerfile.dockerignore").Split('\n'));
}

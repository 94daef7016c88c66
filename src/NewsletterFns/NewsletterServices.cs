using Microsoft.Extensions.Hosting;
using NewsletterFns.Extraction;
using NewsletterFns.Language.Azure;
using NewsletterFns.Pipeline;

namespace NewsletterFns;

/// <summary>What the functions need, for the function app and for the command that hosts the same functions.</summary>
internal static class NewsletterServices
{
    public static void AddNewsletterFns(this IHostApplicationBuilder builder)
    {
        builder.Services.AddArticleExtraction(builder.Configuration);
        builder.Services.AddAzureLanguage(builder.Configuration);
        builder.Services.AddNewsletterPipeline(builder.Configuration);
    }
}

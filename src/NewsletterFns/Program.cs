using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using NewsletterFns;

var builder = FunctionsApplication.CreateBuilder(args);
builder.AddNewsletterFns();
builder.Build().Run();

using NewsletterFns.Local;
using NewsletterFns.Local.Presentation;

return await NewsletterCommand.RunAsync(args, Terminal.Create());

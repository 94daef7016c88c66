using NewsletterFns.Language.Training.Commands;

return await TrainingCommand.RunAsync(args, Console.Out, Console.Error);

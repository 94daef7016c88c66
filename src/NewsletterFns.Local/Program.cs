using NewsletterFns.Local.Azurite;

await using var server = await AzuriteServer.StartAsync(new AzuriteServerOptions { Progress = new Progress<string>(Console.WriteLine) });
Console.WriteLine(server.ConnectionString);
Console.ReadLine();

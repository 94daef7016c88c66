namespace NewsletterFns.Local;

/// <summary>How the command ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well; with <c>process</c> and <c>extract</c>: every file gave at least one summary or article.</summary>
    public const int Success = 0;

    /// <summary>The command could not be carried out as it was given.</summary>
    public const int Usage = 1;

    /// <summary>A file failed.</summary>
    public const int FileFailed = 2;

    /// <summary>Not all files were done in time.</summary>
    public const int TimedOut = 3;

    /// <summary>Ended from outside, as by Ctrl+C: 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}

using NewsletterFns.Language.Recognition;

namespace NewsletterFns.Language.Merging;

/// <summary>Mentions that name one thing.</summary>
internal sealed class NameCluster
{
    /// <summary>Starts a cluster from its fullest form.</summary>
    public NameCluster(NameForm form)
    {
        Main = form;
        Category = form.Category;
        Mentions = [.. form.Mentions];
        Forms = [form];
    }

    /// <summary>The form it was started from.</summary>
    public NameForm Main { get; }

    /// <summary>One of <see cref="EntityCategory"/>.</summary>
    public string Category { get; set; }

    /// <summary>The forms that belong to it with all their mentions.</summary>
    public List<NameForm> Forms { get; }

    /// <summary>The mentions, in no order.</summary>
    public List<RecognizedMention> Mentions { get; }

    /// <summary>Takes another form in.</summary>
    public void Add(NameForm form)
    {
        Forms.Add(form);
        Mentions.AddRange(form.Mentions);
    }
}

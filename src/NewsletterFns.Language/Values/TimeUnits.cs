namespace NewsletterFns.Language.Values;

/// <summary>Lengths of time after ISO 8601.</summary>
internal static class TimeUnits
{
    /// <summary>A length of time such as <c>P3D</c>, or <see langword="null"/> for a unit without a certain length.</summary>
    public static string? Length(decimal count, string unit)
    {
        string number = QuantityValues.Text(count);
        return unit switch
        {
            "second" => $"PT{number}S",
            "minute" => $"PT{number}M",
            "hour" when count != decimal.Truncate(count) && decimal.Truncate(count) == 0 => $"PT{QuantityValues.Text(count * 60)}M",
            "hour" => $"PT{number}H",
            "day" => $"P{number}D",
            "week" => $"P{number}W",
            "fortnight" => $"P{QuantityValues.Text(count * 2)}W",
            "month" => $"P{number}M",
            "quarter" => $"P{QuantityValues.Text(count * 3)}M",
            "halfyear" => $"P{QuantityValues.Text(count * 6)}M",
            "year" => $"P{number}Y",
            "decade" => $"P{QuantityValues.Text(count * 10)}Y",
            "century" => $"P{QuantityValues.Text(count * 100)}Y",
            _ => null,
        };
    }
}

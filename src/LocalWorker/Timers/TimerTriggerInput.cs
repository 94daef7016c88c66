using LocalWorker.Invocation;
using Microsoft.Azure.Functions.Worker;

namespace LocalWorker.Timers;

internal sealed class TimerTriggerInput(TimerInfo info)
    : TriggerInput("timer", new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase))
{
    public override object Value() => info;
}

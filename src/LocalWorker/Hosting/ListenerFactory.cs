using System.Text.Json;
using Azure.Storage.Blobs;
using LocalWorker.Binding;
using LocalWorker.Blobs;
using LocalWorker.Invocation;
using LocalWorker.Queues;
using LocalWorker.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalWorker.Hosting;

/// <summary>Makes the listener of each function from its trigger's attribute.</summary>
internal sealed class ListenerFactory
{
    private readonly IConfiguration _configuration;
    private readonly HostSettings _hostSettings;
    private readonly BlobDispatcher _dispatcher;
    private readonly FunctionInvoker _invoker;
    private readonly Shutdown _shutdown;
    private readonly JsonSerializerOptions _json;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SettingExpressions _settings;
    private readonly StorageConnections _connections;
    private readonly FunctionBinder _binder;
    private readonly string _hostId;

    public ListenerFactory(
        IConfiguration configuration, IHostEnvironment environment, HostSettings hostSettings, BlobDispatcher dispatcher,
        FunctionInvoker invoker, Shutdown shutdown, JsonSerializerOptions json, TimeProvider time, ILogger logger)
    {
        (_configuration, _hostSettings, _dispatcher, _invoker) = (configuration, hostSettings, dispatcher, invoker);
        (_shutdown, _json, _time, _logger) = (shutdown, json, time, logger);
        _settings = new SettingExpressions(configuration);
        _connections = new StorageConnections(configuration);
        _binder = new FunctionBinder(_settings, _connections, new OutputBinder(_settings, _connections, hostSettings.Queues, json, time), json, time);
        _hostId = HostId.Of(configuration, environment);
    }

    /// <summary>Null for a function that is disabled or cannot be served here.</summary>
    public ITriggerListener? Create(FunctionDescriptor function)
    {
        if (IsDisabled(function.Name))
        {
            _logger.FunctionDisabled(function.Name);
            return null;
        }

        return function.Trigger switch
        {
            BlobTriggerAttribute trigger => CreateBlob(function, trigger),
            QueueTriggerAttribute trigger => CreateQueue(function, trigger),
            TimerTriggerAttribute trigger => CreateTimer(function, trigger),
            _ => throw new WorkerConfigurationException($"{function.TriggerDisplay}: this trigger is not known. Use [BlobTrigger], [QueueTrigger] or [TimerTrigger]."),
        };
    }

    private BlobTriggerListener? CreateBlob(FunctionDescriptor function, BlobTriggerAttribute trigger)
    {
        var owner = function.TriggerDisplay;
        var path = BlobPathPattern.Parse(_settings.Resolve(trigger.BlobPath, owner), owner);
        var value = BlobValue.For(function.TriggerParameter.ParameterType, _json) ?? throw Unsupported(function, "a blob", BlobValue.Supported);
        var bound = _binder.Bind(function, [.. path.Names, "blobTrigger"]);
        if (trigger.Source == BlobTriggerSource.EventGrid)
        {
            _logger.EventGridNotServed(function.Name);
            return null;
        }

        var container = _connections.Blobs(trigger.Connection, owner).GetBlobContainerClient(path.Container);
        _logger.FunctionListens(function.Name, $"container '{path.Container}'");
        return new BlobTriggerListener(
            bound,
            _invoker,
            path,
            value,
            container,
            new BlobReceipts(HostStorage(trigger.Connection, owner), _hostId, function.Id),
            _connections.QueuesOfBlobs(trigger.Connection, owner).GetQueueClient(PoisonBlobMessage.QueueName),
            _dispatcher,
            _hostSettings.Blobs,
            _shutdown,
            _time,
            _logger);
    }

    private QueueTriggerListener CreateQueue(FunctionDescriptor function, QueueTriggerAttribute trigger)
    {
        var owner = function.TriggerDisplay;
        if (!QueueValue.Supports(function.TriggerParameter.ParameterType))
        {
            throw Unsupported(function, "a queue message", QueueValue.Supported);
        }

        var name = StorageNames.Queue(_settings.Resolve(trigger.QueueName, owner), owner);
        var service = _connections.Queues(trigger.Connection, owner);
        var bound = _binder.Bind(function, names: null);
        _logger.FunctionListens(function.Name, $"queue '{name}'");
        return new QueueTriggerListener(
            bound, _invoker, service.GetQueueClient(name), service.GetQueueClient($"{name}-poison"), _hostSettings.Queues, _json, _shutdown, _time, _logger);
    }

    private TimerTriggerListener CreateTimer(FunctionDescriptor function, TimerTriggerAttribute trigger)
    {
        var owner = function.TriggerDisplay;
        if (function.TriggerParameter.ParameterType != typeof(TimerInfo))
        {
            throw Unsupported(function, "a timer", nameof(TimerInfo));
        }

        var zone = _configuration["WEBSITE_TIME_ZONE"] is { Length: > 0 } id ? FindZone(id) : _time.LocalTimeZone;
        var text = _settings.Resolve(trigger.Schedule, owner);
        var schedule = TimerSchedule.Parse(text, zone, owner);
        var isMonitored = trigger.UseMonitor && !schedule.IsUnderAMinute(_time.GetUtcNow());
        if (isMonitored && !_connections.Exists(StorageConnections.HostStorage))
        {
            _logger.ScheduleNotMonitored(function.Name);
            isMonitored = false;
        }

        var store = isMonitored
            ? new TimerStatusStore(HostStorage(connection: null, owner).GetBlobContainerClient(BlobReceipts.ContainerName), _hostId, function.Id)
            : null;
        var bound = _binder.Bind(function, names: []);
        _logger.FunctionListens(function.Name, $"schedule '{text}'");
        return new TimerTriggerListener(bound, _invoker, schedule, store, trigger.RunOnStartup, _shutdown, _time, _logger);
    }

    /// <summary>Where the worker keeps its own records: the host's storage, or the trigger's where there is none.</summary>
    private BlobServiceClient HostStorage(string? connection, string owner) =>
        _connections.Blobs(_connections.Exists(StorageConnections.HostStorage) ? StorageConnections.HostStorage : connection, owner);

    private bool IsDisabled(string function) =>
        (_configuration[$"AzureWebJobs.{function}.Disabled"] ?? _configuration[$"AzureWebJobs:{function}:Disabled"])?.Trim() is { } value
        && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static TimeZoneInfo FindZone(string id) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : throw new WorkerConfigurationException(
            $"The setting 'WEBSITE_TIME_ZONE' is '{id}', which is no time zone of this machine. Use a name such as 'Europe/Rome', or remove the setting.");

    private static WorkerConfigurationException Unsupported(FunctionDescriptor function, string what, string supported) => new(
        $"{function.TriggerDisplay}: {what} cannot become a {function.TriggerParameter.ParameterType}. Use {supported}.");
}

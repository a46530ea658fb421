"""`when`: what a rule looks for. The kind is read first, so that what is said of the rest is about that kind."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.duties.faults import cut
from bot.figures.control_charts import MINIMUM_BASELINE, PRESETS, PTD, Preset, Signal
from bot.files.fields import Fields
from bot.files.nearest import did_you_mean
from bot.files.rule_files.durations import duration
from bot.watching.rules import Condition, ControlChart, DataLate, TargetMissed, UpdateOverdue

NOT_BUILT_YET = ("target_at_risk", "peer_position", "restated", "expression")
XMR = "xmr"
CHARTS_NOT_BUILT_YET = ("p", "u", "c", "g", "t", "laney", "runs")
LONGEST_RUN = 100
LONGEST_BASELINE = 1_000
_STAND_IN = TargetMissed()


def read_condition(fields: Fields) -> Condition:
    """The condition of the kind that it names."""
    inner = fields.inner("when", "when", required=True)
    node = inner.scalar("kind", required=True, wanted="one of the kinds of rule") if inner else None
    if inner is None:
        return _STAND_IN
    if node is None:
        inner.refuse_missing()
        return _STAND_IN
    if node.text in KINDS:
        inner.what = f"when, of the kind {node.text!r}"
        condition = KINDS[node.text](inner)
        inner.done()
        return condition
    known = ", ".join(KINDS)
    if node.text in NOT_BUILT_YET:
        inner.fault(node, f"kind {node.text!r} is not built yet; built are {known}")
    else:
        inner.refuse_choice("kind", node, KINDS)
    return _STAND_IN


def _control_chart(fields: Fields) -> ControlChart:
    return ControlChart(
        signals=_signals(fields),
        worse_only=fields.flag("worse_only"),
        at_least=fields.decimal("at_least"),
        preset=_preset(fields),
    )


def _signals(fields: Fields) -> tuple[Signal, ...]:
    written = fields.scalars("signals")
    node = fields.node("signals", required=True)
    if node is not None and not written and not fields.faulty:
        fields.fault(node, f"'signals' is empty; it must have one or more of {', '.join(Signal)}")
    for item in written:
        if item.text not in set(Signal):
            near = did_you_mean(item.text, Signal)
            fields.fault(item, f"signal {cut(item.text)!r} is not known; known are {', '.join(Signal)}{near}")
    return tuple(Signal(text) for text in dict.fromkeys(item.text for item in written) if text in set(Signal))


def _preset(fields: Fields) -> Preset:
    preset = PRESETS.get(_chart(fields), PTD)
    changes = {
        "shift_points": fields.whole("shift_points", 2, LONGEST_RUN),
        "trend_points": fields.whole("trend_points", 3, LONGEST_RUN),
        "baseline_points": fields.whole("baseline_points", MINIMUM_BASELINE, LONGEST_BASELINE),
        "screen": fields.flag("screen") if fields.node("screen") else None,
    }
    return preset.with_(**{name: value for name, value in changes.items() if value is not None})


def _chart(fields: Fields) -> str:
    chart, preset = fields.scalar("chart"), fields.scalar("preset")
    named = preset or chart
    for key, node, known in (("chart", chart, (XMR, *PRESETS)), ("preset", preset, tuple(PRESETS))):
        if node is None or node.text in known:
            continue
        if key == "chart" and node.text in CHARTS_NOT_BUILT_YET:
            fields.fault(node, f"chart {node.text!r} is not built yet; built are {', '.join(known)}")
        else:
            fields.refuse_choice(key, node, known)
    if chart is not None and preset is not None and chart.text not in (XMR, preset.text):
        fields.fault(
            chart, f"'chart' is {cut(chart.text)!r} and 'preset' {cut(preset.text)!r}; give the one or the other"
        )
    return named.text if named is not None else PTD.name


def _by(fields: Fields) -> timedelta:
    return duration(fields, "by") or timedelta(0)


KINDS: Mapping[str, Callable[[Fields], Condition]] = {
    ControlChart.kind: _control_chart,
    TargetMissed.kind: lambda fields: TargetMissed(),
    UpdateOverdue.kind: lambda fields: UpdateOverdue(_by(fields)),
    DataLate.kind: lambda fields: DataLate(_by(fields)),
}

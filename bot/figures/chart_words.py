"""A control chart in words: the sentence above it, the line below that, and all of it for those who cannot see it."""

from bot.figures.chart_numbers import ChartNumbers, numbers_of
from bot.figures.chart_picture import ChartPicture, Standing
from bot.figures.chart_remarks import Remark, every_remark
from bot.figures.control_charts import Label, Signal
from bot.figures.measures import Better, Unit
from bot.figures.period_labels import cadence_noun, preposition, short_label, title_label
from bot.figures.signal_stretches import newest_stretch
from bot.figures.signal_words import LABEL_WORDS, signals_in_words
from bot.figures.word_lists import cut_name, listed, ordinal

LONGEST_ALTERNATIVE_TEXT = 1_999
"""Slack takes alternative texts of under 2,000 characters."""

_UNIT_WORDS = {
    Unit.COUNT: "Number",
    Unit.PERCENT: "Percentage",
    Unit.RATE: "Rate",
    Unit.RATIO: "Ratio",
    Unit.SECONDS: "Seconds",
    Unit.MINUTES: "Minutes",
    Unit.POUNDS: "Pounds",
    Unit.SCORE: "Score",
    Unit.RANK: "Rank (1 is best)",
}
_BETTER_WORDS = {
    Better.LOWER: "Lower is better",
    Better.HIGHER: "Higher is better",
    Better.NEITHER: "Neither direction is better in itself",
}
_OUTSIDE = {
    Signal.ABOVE_UPPER_LIMIT: "stood above the upper control limit",
    Signal.BELOW_LOWER_LIMIT: "stood below the lower control limit",
}
_TRENDS = {Signal.TREND_UP: ("rose", "rise"), Signal.TREND_DOWN: ("fell", "fall")}
_SHIFTS = {Signal.SHIFT_ABOVE: "above the process average", Signal.SHIFT_BELOW: "below the process average"}
_TWO_OF_THREE = {
    Signal.TWO_OF_THREE_HIGH: (Signal.NEAR_UPPER_LIMIT, "upper"),
    Signal.TWO_OF_THREE_LOW: (Signal.NEAR_LOWER_LIMIT, "lower"),
}
_NEAR = {
    Signal.NEAR_UPPER_LIMIT: "came close to the upper control limit",
    Signal.NEAR_LOWER_LIMIT: "came close to the lower control limit",
}


def subject_words(picture: ChartPicture) -> str:
    """What the picture is about: measure, group and area."""
    group = f" ({cut_name(picture.group)})" if picture.group else ""
    return f"{cut_name(picture.measure)}{group} in {cut_name(picture.area)}"


def title_sentence(picture: ChartPicture) -> str:
    """What the picture shows, as one sentence about its newest point, without a full stop.

    The verbs have no plural, so that the sentence holds for "Burglary" and for "Breath tests" alike.
    """
    newest = picture.newest
    when = f"{preposition(newest.period)} {title_label(newest.period)}"
    if newest.standing is Standing.SUPPRESSED:
        return f"{subject_words(picture)}: the figure for {title_label(newest.period)} is suppressed"
    if newest.value is None:
        return f"{subject_words(picture)}: no figure is held for {title_label(newest.period)}"
    return f"{subject_words(picture)} {_what_happened(picture, when)}"


def subtitle(picture: ChartPicture) -> str:
    """Unit, cadence, span and which way is better, in two short sentences."""
    span = _span(picture)
    return f"{_UNIT_WORDS[picture.unit]} each {cadence_noun(picture.cadence)}, {span}. {_BETTER_WORDS[picture.better]}."


def alternative_text(picture: ChartPicture) -> str:
    """The whole picture in words, under 2,000 characters: the least important sentences are left out, never cut."""
    numbers = numbers_of(picture)
    remarks = [Remark(0, _kind(picture)), Remark(0, _newest(picture, numbers)), *every_remark(picture, numbers)]
    while len(text := " ".join(remark.words for remark in remarks)) > LONGEST_ALTERNATIVE_TEXT:
        least = max(remark.rank for remark in remarks)
        last = max(place for place, remark in enumerate(remarks) if remark.rank == least)
        del remarks[last]
    return text


def remarks(picture: ChartPicture) -> tuple[str, ...]:
    """What a reader of the picture is told beside it, sentence by sentence: lines, signals, targets, gaps, notes."""
    return tuple(remark.words for remark in every_remark(picture, numbers_of(picture)))


def _what_happened(picture: ChartPicture, when: str) -> str:
    signals = set(picture.newest.signals)
    if picture.withholds_lines and signals:
        return f"stood {listed(signals_in_words(picture.newest.signals))} {when}"
    outside = next((words for signal, words in _OUTSIDE.items() if signal in signals), None)
    if outside is not None:
        return f"{outside} {when}{_besides(picture)}"
    for signal, (verb, _) in _TRENDS.items():
        if signal in signals:
            return f"{verb} for the {_running(picture, signal, -1)} running {when}"
    for signal, (near, side) in _TWO_OF_THREE.items():
        if signal in signals:
            return f"stood close to the {side} control limit in {_how_many_of_three(picture, near)}"
    for signal, where in _SHIFTS.items():
        if signal in signals:
            return f"stayed {where} for the {_running(picture, signal)} running {when}"
    close = next((words for signal, words in _NEAR.items() if signal in signals), None)
    if close is not None:
        return f"{close} {when}"
    if picture.newest.upper is not None:
        return f"stood within the {'trial' if picture.newest.trial else 'control'} limits {when}"
    return f"stood at {numbers_of(picture).value(picture.newest.value or 0.0)} {when}"


def _besides(picture: ChartPicture) -> str:
    for signal, (_, noun) in _TRENDS.items():
        if signal in picture.newest.signals:
            stretch = newest_stretch(picture, signal)
            return f", the {ordinal(len(stretch or ()) - 1)} {noun} running"
    for signal, where in _SHIFTS.items():
        if signal in picture.newest.signals:
            return f", the {_running(picture, signal)} running {where}"
    return ""


def _running(picture: ChartPicture, signal: Signal, more: int = 0) -> str:
    stretch = newest_stretch(picture, signal)
    return f"{ordinal(len(stretch or ()) + more)} {cadence_noun(picture.cadence)}"


def _how_many_of_three(picture: ChartPicture, near: Signal) -> str:
    close = sum(near in point.signals for point in picture.points[-3:])
    how_many = "all" if close == 3 else "two"
    noun = cadence_noun(picture.cadence, 3)
    return f"{how_many} of the last three {noun}, up to {title_label(picture.newest.period)}"


def _span(picture: ChartPicture) -> str:
    first, last = short_label(picture.points[0].period), short_label(picture.newest.period)
    return last if len(picture.points) == 1 else f"{first} to {last}"


def _kind(picture: ChartPicture) -> str:
    computed = any(point.mean is not None for point in picture.points)
    kind = "Control chart (XmR)" if computed else "Chart"
    unit = _UNIT_WORDS[picture.unit]
    unit = unit[0].lower() + unit[1:]
    number = len(picture.points)
    noun = cadence_noun(picture.cadence)
    long = f"{number} {cadence_noun(picture.cadence, number)}, {_span(picture)}"
    return f"{kind} of {subject_words(picture)}: {unit} each {noun}, {long}. {_BETTER_WORDS[picture.better]}."


def _newest(picture: ChartPicture, numbers: ChartNumbers) -> str:
    newest = picture.newest
    when = newest.period.in_words
    if newest.value is None:
        return f"{title_sentence(picture)}."
    provisional = " (provisional)" if newest.provisional else ""
    words = (
        f"The newest value, for {when}, is {numbers.newest_value(newest.lower, newest.mean, newest.upper)}{provisional}"
    )
    if newest.mean is None and not newest.signals:
        return f"{words}."
    marks = signals_in_words(newest.signals)
    where = listed(marks) if marks else "within the control limits" if newest.upper is not None else ""
    label = LABEL_WORDS[Label(newest.label)]
    return f"{words}: {where}, {label}." if where else f"{words}: {label}."

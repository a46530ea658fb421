"""What a reader is told beside a control chart: sentences, each with how much it matters."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bot.figures.chart_numbers import ChartNumbers
from bot.figures.chart_picture import ChartPicture, PicturePoint, PictureTarget, Standing, unbroken
from bot.figures.control_charts import Assurance, Signal
from bot.figures.measures import Unit
from bot.figures.number_words import told_apart
from bot.figures.period_labels import cadence_noun, short_label
from bot.figures.periods import day_in_words
from bot.figures.signal_stretches import Stretch, stretches_of
from bot.figures.signal_words import MARKED, SIGNAL_WORDS
from bot.figures.word_lists import listed

MOST_STRETCHES = 6
"""More stretches than this of one kind are counted, not listed; the newest are the ones that are listed."""

_ASSURANCE_WORDS = {
    Assurance.PASS: "As it is, the process will meet the target every time.",
    Assurance.FAIL: "As it is, the process cannot be expected to meet the target.",
    Assurance.HIT_OR_MISS: "As it is, the process will meet the target at some times and miss it at others.",
}


class Remark(NamedTuple):
    """A sentence; the higher its rank, the sooner it is left out where there is no room."""

    rank: int
    words: str


def every_remark(picture: ChartPicture, numbers: ChartNumbers) -> tuple[Remark, ...]:
    """All that is to be said of a picture beyond its title and its newest value, in the order of reading."""
    return tuple(remark for part in _PARTS for remark in part(picture, numbers))


def target_verdict(picture: ChartPicture, target: PictureTarget) -> str:
    """How the newest shown value stands against a level: `met in Mar 2026`, `missed in ...`; empty for other kinds."""
    newest = picture.newest
    if not target.levels or newest.value is None or not target.first <= len(picture.points) - 1 <= target.last:
        return ""
    low = target.at_least is not None and newest.value < target.at_least
    high = target.at_most is not None and newest.value > target.at_most
    return f"{'missed' if low or high else 'met'} in {short_label(newest.period)}"


def limit_words(picture: ChartPicture, point: PicturePoint, numbers: ChartNumbers) -> tuple[str, str]:
    """The lower and the upper limit of a point in words; a limit where nothing can lie is said to be there."""
    lower, upper = point.lower, point.upper
    if lower is None or upper is None:
        raise ValueError(f"{point.period} has no control limits to put into words")
    low = numbers.line(lower)
    if picture.floor is not None and lower < picture.floor:
        low = f"below {numbers.value(picture.floor)}"
    high = numbers.line(upper)
    if picture.ceiling is not None and upper > picture.ceiling:
        high = f"above {numbers.value(picture.ceiling)}"
    return low, high


def _lines(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[Remark]:
    if picture.not_computed:
        yield Remark(1, f"No control chart is computed: {_stopped(picture.not_computed)}")
        return
    if picture.withholds_lines:
        yield Remark(1, "The process average and the limits are not shown, as they would tell what is suppressed.")
        return
    lined = [point for point in picture.points if point.mean is not None]
    if not lined:
        yield Remark(1, "There are too few values for a process average or control limits.")
        return
    point = lined[-1]
    since = "" if point.phase == picture.points[0].phase else " since the last re-base"
    average = f"The process average{since} is {numbers.line(point.mean or 0.0)}"
    if point.lower is None:
        yield Remark(1, f"{average}. There are too few values for control limits.")
    elif point.lower == point.upper:
        yield Remark(1, f"{average}, and as every value is the same the control limits are there too.")
    else:
        low, high = limit_words(picture, point, numbers)
        yield Remark(1, f"{average}; the lower control limit is {low}, the upper {high}.")
    if point.trial and point.lower is not None:
        points = sum(1 for other in lined if other.phase == point.phase)
        yield Remark(1, f"They are trial limits: they come from {points} values, fewer than 13.")


def _signals(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    if all(point.mean is None for point in picture.points):
        return
    found = False
    for signal in MARKED:
        stretches = stretches_of(picture, signal)
        if stretches:
            found = True
            yield Remark(2, f"{_first_capital(_points_that_are(signal))}: {_stretches(stretches, picture)}.")
    if not found and not picture.stretches(Standing.SUPPRESSED):
        yield Remark(2, "No point signals more than the usual variation.")


def _points_that_are(signal: Signal) -> str:
    words = SIGNAL_WORDS[signal]
    return words.removeprefix("in ").removeprefix("among ")


def _stretches(stretches: Sequence[Stretch], picture: ChartPicture) -> str:
    shown: list[str] = []
    earlier = stretches[:-MOST_STRETCHES]
    for stretch in stretches[-MOST_STRETCHES:]:
        first, last = stretch.points[0], stretch.points[-1]
        if first is last:
            shown.append(f"{short_label(first.period)}{_value_outside(stretch.signal, first, picture.unit)}")
        else:
            shown.append(_span(first, last, len(stretch), picture))
    if earlier:
        points = sum(len(stretch) for stretch in earlier)
        shown.append(f"{points} earlier {'point' if points == 1 else 'points'}")
    return listed(shown)


def _value_outside(signal: Signal, point: PicturePoint, unit: Unit) -> str:
    """The value of a point beyond its limit, told apart from that limit; nothing for other signals."""
    limit = {Signal.ABOVE_UPPER_LIMIT: point.upper, Signal.BELOW_LOWER_LIMIT: point.lower}.get(signal)
    return "" if limit is None or point.value is None else f" ({told_apart(point.value, limit, unit)[0]})"


def _span(first: PicturePoint, last: PicturePoint, number: int, picture: ChartPicture) -> str:
    noun = cadence_noun(picture.cadence, number)
    return f"{short_label(first.period)} to {short_label(last.period)} ({number} {noun})"


def _targets(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    for target in picture.targets:
        verdict = target_verdict(picture, target)
        in_force = target.last == len(picture.points) - 1
        yield Remark(3 if in_force else 5, f"Target: {target.words}{f'; {verdict}' if verdict else ''}.")
    if picture.assurance is not None:
        yield Remark(3, _ASSURANCE_WORDS[Assurance(picture.assurance)])


def _rebases(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[Remark]:
    for note in picture.notes:
        if note.rebase:
            yield Remark(3, f"Re-based from {short_label(picture.points[note.first].period)}: {_stopped(note.text)}")
    for first, last in picture.segments()[:-1]:
        lined = next((point for point in picture.points[first : last + 1] if point.lower is not None), None)
        if lined is not None and lined.mean is not None:
            low, high = limit_words(picture, lined, numbers)
            span = f"{short_label(picture.points[first].period)} to {short_label(picture.points[last].period)}"
            yield Remark(5, f"From {span} the process average was {numbers.line(lined.mean)}, limits {low} to {high}.")


def _gaps(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    if gaps := picture.stretches(Standing.MISSING):
        yield Remark(4, f"No figure is held for {_places(gaps, picture)}: the line is broken there.")
    if hidden := picture.stretches(Standing.SUPPRESSED):
        least = f"under {picture.suppress_below}"
        yield Remark(2, f"Suppressed, being or coming from a count {least}: {_places(hidden, picture)}.")


def _provisional(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    stretches = unbroken([place for place, point in enumerate(picture.points) if point.provisional])
    if stretches:
        yield Remark(4, f"Provisional: {_places(stretches, picture)}.")


def _places(stretches: Sequence[tuple[int, int]], picture: ChartPicture) -> str:
    points = picture.points
    shown = [
        short_label(points[first].period)
        if first == last
        else _span(points[first], points[last], last - first + 1, picture)
        for first, last in stretches[-MOST_STRETCHES:]
    ]
    earlier = sum(last - first + 1 for first, last in stretches[:-MOST_STRETCHES])
    return listed([*shown, f"{earlier} earlier {cadence_noun(picture.cadence, earlier)}"] if earlier else shown)


def _extremes(picture: ChartPicture, numbers: ChartNumbers) -> Iterator[Remark]:
    held = picture.held
    if len(held) < 3:
        return
    highest, lowest = (choose(held, key=lambda point: point.value or 0.0) for choose in (max, min))
    if highest.value is not None and lowest.value is not None and highest.value != lowest.value:
        yield Remark(
            5,
            f"The highest value shown is {numbers.value(highest.value)}, {short_label(highest.period)}; "
            f"the lowest {numbers.value(lowest.value)}, {short_label(lowest.period)}.",
        )


def _notes(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    for note in reversed([note for note in picture.notes if not note.rebase]):
        first, last = (short_label(picture.points[place].period) for place in (note.first, note.last))
        span = first if first == last else f"{first} to {last}"
        yield Remark(4, f"Note for {span}: {_stopped(note.text)}")


def _provenance(picture: ChartPicture, _numbers: ChartNumbers) -> Iterator[Remark]:
    source = f"Source: {_stopped(picture.source)} " if picture.source else ""
    preset = _stopped(picture.preset) if any(point.mean is not None for point in picture.points) else ""
    known = f", as known on {day_in_words(picture.known_on)}" if picture.known_on else ""
    yield Remark(3, f"{source}As at {day_in_words(picture.as_at)}{known}. {preset}".rstrip())


def _stopped(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _first_capital(text: str) -> str:
    return text[0].upper() + text[1:]


_PARTS: tuple[Callable[[ChartPicture, ChartNumbers], Iterator[Remark]], ...] = (
    _lines,
    _signals,
    _targets,
    _rebases,
    _gaps,
    _provisional,
    _extremes,
    _notes,
    _provenance,
)

"""Yes or no before what is told, where that is what was asked: are both up, is Dudley worse than that."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.asking.answers import Status
from bot.asking.question import Statistic
from bot.asking.reading.asked_yes_or_no import MONTHS, Quantifier, YesOrNo, asked_yes_or_no
from bot.asking.reading.claimed_amounts import without_amounts
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.duties.answer_beside import begun_with
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit
from bot.figures.periods import PeriodError, parse_period

Row = Mapping[str, Any]
_CHANGE = Statistic.CHANGE.value
_LEVELS = frozenset(
    one.value
    for one in (
        *(Statistic.VALUE, Statistic.TOTAL, Statistic.YEAR_TO_DATE, Statistic.ROLLING_12_MONTHS),
        Statistic.RATE,
    )
)
_BY_SIZE = {Field.RISE: 1, Field.FALL: -1}
_BY_MERIT = {Field.BETTER: 1, Field.WORSE: -1}
_HOME = frozenset({"we", "us", "our"})
_LEFT_OPEN = frozenset({"it", "that", "this", "they", "there", "them", "those"})
TWO = 2


def with_its_verdict(found: Answer, text: str, thread: Thread, world: World) -> Answer:
    """The answer with yes or no before it, where the figures that it tells leave no doubt which it is."""
    if found.status is not Status.ANSWERED or found.question is None or not found.answers:
        return found
    framework = world.catalogue.framework
    measures, places = (_names_told(found, one) for one in (framework.measures, framework.areas))
    asked = asked_yes_or_no(text, measures | places)
    if asked is None or (asked.of_times and not _are_times(found.answers)) or _says_how_far(found, text):
        return found
    apart = places - measures | MONTHS.keys()
    if asked.leaves_open_than_what and _changes(found.answers) and not apart.isdisjoint(asked.before):
        return found  # worse in Slough may be than elsewhere, and better in March than before it
    rows = _changes(found.answers)
    values = _of_changes(asked, rows, thread, framework) if rows else _of_two_areas(asked, found.answers, framework)
    if values is None:
        return found
    return begun_with(found, world.templates.render("answer", "verdict", values)["text"].strip())


def _are_times(rows: Sequence[Row]) -> bool:
    """Whether what was told are lengths of time, and no shares of what was soon enough."""
    return {row["unit"] for row in rows} <= {Unit.SECONDS.value, Unit.MINUTES.value, Unit.PERCENT.value} and all(
        row["statistic"] == Statistic.PERCENT_CHANGE.value for row in rows if row["unit"] == Unit.PERCENT.value
    )


def _says_how_far(found: Answer, text: str) -> bool:
    """Whether it was asked by how much: then which way it went is not what was asked."""
    asked = (one.question for one in found.parts or (found,))
    return without_amounts(text) is not None or any(one is not None and one.threshold is not None for one in asked)


def _names_told(found: Answer, of_a_sort: Mapping[str, Measure] | Mapping[str, Area]) -> frozenset[str]:
    """The words of the measures or areas that were told: as they are called, and as they were said."""
    keys = {key for row in found.answers for key in (row["measure"], row["area"])}
    named = [one for key, one in of_a_sort.items() if key in keys]
    called = [name for one in named for name in (one.name, *one.aliases)]
    names = {one.name for one in named}
    asked = (*(one.read for one in found.parts), found.read)
    said = [words for read in asked if read is not None for words, taken in read.steps if taken in names]
    return frozenset(word for one in (*called, *said) for word in words_of(one))


def _changes(rows: Sequence[Row]) -> list[Row]:
    """The change of each thing that is told, the first of each: what went otherwise over longer stands behind it."""
    first: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        if row["statistic"] == _CHANGE and row["value"] is not None:
            first.setdefault((row["measure"], row["area"], row["group"]), row)
    return [*first.values()]


def _of_changes(asked: YesOrNo, rows: Sequence[Row], thread: Thread, framework: Framework) -> dict[str, Any] | None:
    """Which way each thing went; None where it may be asked of the earlier time, or no direction of it is better."""
    told_of, rows = rows, _those_named(asked, rows, framework)
    if asked.held_against and not all(_is_of_its_time(asked, row, thread) for row in rows):
        return None
    told = [
        (_called(row, told_of, framework), _way(asked.way, row["measure"], row["value"], framework)) for row in rows
    ]
    if any(way is None for _, way in told):
        return None
    sought = (_BY_SIZE | _BY_MERIT)[asked.way]
    so = [way == sought for _, way in told]
    yes = {Quantifier.ALL: all(so), Quantifier.ANY: any(so), Quantifier.NONE: not any(so)}[asked.quantifier]
    return {
        "yes": yes,
        "asked": sought,
        "told": told,
        "merit": asked.way in _BY_MERIT,
        "than": "",
        "on": _then(rows, framework),
        "by": "",
    }


def _those_named(asked: YesOrNo, rows: Sequence[Row], framework: Framework) -> Sequence[Row]:
    """Of several places those of which it is asked by their names; all where none is named."""
    names = {
        row["area"]: {*words_of(framework.areas[row["area"]].name)} for row in rows if row["area"] in framework.areas
    }
    shared = {word for words in names.values() for word in words if sum(word in one for one in names.values()) > 1}
    said = [row for row in rows if (names.get(row["area"], set()) - shared) & {*asked.before}]
    return said if len(names) > 1 and said else rows


def _then(rows: Sequence[Row], framework: Framework) -> str:
    """The time that all of them are held against, in words; "" where they are held against several."""
    times = {row["against"] for row in rows}
    try:
        return parse_period(str(times.pop()), framework.waves).in_words if len(times) == 1 else ""
    except PeriodError:
        return ""


def _is_of_its_time(asked: YesOrNo, row: Row, thread: Thread) -> bool:
    """Whether a change is of the time that is spoken of, held against the one that is named behind it."""
    if not {"than", "on", "from", "since", "against", "to", "with", "vs", "v", "versus"} & {*asked.behind}:
        return False
    if "now" in asked.behind or ("this" in asked.behind and "last" not in asked.behind):
        return False  # the change is told of now against then, and this is asked of then
    here = [MONTHS[word] for word in asked.before if word in MONTHS]
    then = [MONTHS[word] for word in asked.behind if word in MONTHS]
    if not here and not then:
        given = None if thread.question is None else only_period(thread.question, thread)
        return given is None or given.text == row["period"]
    return all(str(row["period"])[5:] == f"{one:02}" for one in here) and all(
        str(row["against"])[5:] == f"{one:02}" for one in then
    )


def _of_two_areas(asked: YesOrNo, rows: Sequence[Row], framework: Framework) -> dict[str, Any] | None:
    """How the one that is asked about lies to the other, where two areas are told alike."""
    told = [row for row in rows if row["statistic"] in _LEVELS]
    alike = {(row["measure"], row["group"], row["statistic"], row["period"], row["per"]) for row in told}
    shown = all(row["value"] is not None and row["area"] in framework.areas for row in told)
    if len(told) != TWO or len(alike) != 1 or not shown:
        return None
    subject = _subject(asked, told, framework)
    if subject is None:
        return None
    other = next(row for row in told if row is not subject)
    way = _way(asked.way, subject["measure"], subject["value"] - other["value"], framework)
    if way is None:
        return None
    name, than = (framework.areas[row["area"]].name for row in (subject, other))
    counted = framework.measures[subject["measure"]].unit is Unit.COUNT
    by = "by rate" if subject["per"] else "by number" if counted else ""
    sought = (_BY_SIZE | _BY_MERIT)[asked.way]
    return {
        "yes": way == sought,
        "asked": sought,
        "told": [(name, way)],
        "merit": asked.way in _BY_MERIT,
        "than": than,
        "by": by,
    }


def _subject(asked: YesOrNo, told: Sequence[Row], framework: Framework) -> Row | None:
    """The area that is asked about: the one named before what it is held against, or not named behind it."""
    own = [{*words_of(framework.areas[row["area"]].name)} for row in told]
    own = [{*_HOME, *words} if row["area"] == framework.home else words for row, words in zip(told, own, strict=True)]
    apart = [own[0] - own[1], own[1] - own[0]]
    before = [bool(words & {*asked.before}) for words in apart]
    behind = [bool(words & {*asked.behind}) for words in apart]
    if sum(before) == 1 and not behind[before.index(True)]:
        other = sum(behind) or _LEFT_OPEN & {*asked.behind} or not asked.held_against
        return told[before.index(True)] if other else None
    if not any(before) and sum(behind) == 1:
        return told[behind.index(False)]
    return None


def _way(asked: Field, measure: str, value: float, framework: Framework) -> int | None:
    """1 for up or better, -1 for down or worse, 0 for neither; None where no direction is better."""
    went = (value > 0) - (value < 0)
    if asked in _BY_SIZE:
        return went
    sign = framework.measures[measure].better.sign if measure in framework.measures else 0
    return went * sign if sign else None


def _called(row: Row, rows: Sequence[Row], framework: Framework) -> str:
    """What tells one thing from the others that are told: its area, its group or its measure."""
    if len({one["area"] for one in rows}) > 1 and row["area"] in framework.areas:
        return framework.areas[row["area"]].name
    measure = framework.measures.get(row["measure"])
    if len({one["measure"] for one in rows}) > 1 and measure is not None:
        return measure.name
    groups = () if measure is None or len(rows) == 1 else measure.groups
    return next((one.name for one in groups if one.key == row["group"]), "")

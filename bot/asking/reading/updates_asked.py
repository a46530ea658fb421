"""Whether a question asks for updates: what was said in them, or which are owed."""

from dataclasses import replace
from datetime import timedelta

from bot.asking.asked_period import NEWEST, AskedPeriod
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.update_phrases import UPDATES_ALONE
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind, period_containing

_SAYING = frozenset({"say", "said"})
_OWING = frozenset({"owe", "owes", "owed"})
BEFORE = "before"
_BY = ((BEFORE,), ("up", "to"), ("until",), ("till",))
BOARDS = frozenset({"board", "boards", "meeting", "meetings"})
_OWED_WITH = frozenset(
    {Field.NOT_ANSWERED, Field.DUE, Field.NEXT_MEETING, Field.UPDATES, Field.WHICH, Field.ANY, Field.WHAT_IS}
    | {Field.BY, Field.TABLE, Field.HOME, Field.NEXT, Field.MEETINGS, Field.UP_TO}
)


def asked_of_updates(parts: Parts) -> Question | NotUnderstood | None:
    """The question about updates that some parts make, why they make none, or None where they ask for something else.

    The topic of what was said is added by who knows the words.
    """
    if parts.measures and parts.fields.pop(Field.PROGRESS, None) is not None:
        parts.fields.pop(Field.WHAT_IS, None)  # the status of a figure is the figure
    leads = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.LEAD)
    deliverables = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.DELIVERABLE)
    said = parts.has(Field.SAID) or (bool(leads) and bool(_SAYING & set(parts.harmless.values())))
    said = said and not parts.has(Field.OVERDUE)  # overdue updates from them are those that they have not sent
    latest = parts.has(Field.LATEST_UPDATE, Field.PROGRESS) or _speaks_of_one_update(parts)
    strange = any(reading is None and not span.placed for span, reading in parts.taken)
    owed = (parts.has(Field.NOT_ANSWERED) and not parts.measures) or (
        parts.has(Field.DUE) and (strange or not parts.measures)
    )
    if not (said or latest or owed):
        return None
    if len(parts.periods) > 1 or parts.rate is not None or parts.known_on is not None:
        return NotUnderstood("two periods" if len(parts.periods) > 1 else "mixed")
    period: AskedPeriod = parts.periods[0][1] if parts.periods else NEWEST
    if said or latest:
        only_first = latest and not parts.periods
        return Question(intent=Intent.SAID, topics=(*leads, *deliverables), period=period, only_first=only_first)
    boards = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.BOARD)
    # The plan for what is counted is called after it: the DA plan.
    others = [one for one in parts.names if not (strange and one.sort is Sort.MEASURE)]
    topics = (*leads, *deliverables, *boards)
    if not set(parts.fields) <= _OWED_WITH or len(topics) != len(others) or parts.cadences:
        return NotUnderstood("mixed")
    of_a_board = parts.has(Field.NEXT_MEETING) or bool(boards) or not (deliverables or BOARDS.isdisjoint(parts.words))
    if parts.periods and _is_the_end(parts, parts.periods[0][0], of_a_board=of_a_board):
        period = replace(period, closing=True)  # due by March, and not only in it
    if _is_by_christmas(period):
        period = _by_christmas(period)
    elif parts.periods and _is_before(parts, parts.periods[0][0]):
        period = _the_day_before(period)
    return Question(
        intent=Intent.OWED,
        topics=topics,
        period=period,
        before_meeting=of_a_board,
        overdue_too=parts.has(Field.NOT_ANSWERED),
        updates_alone=not (UPDATES_ALONE | _OWING).isdisjoint(parts.words),
        was_due=_was_due(parts),
    )


def _was_due(parts: Parts) -> bool:
    """Whether it is spoken of as past: by the verb nearest before what says due, else by the first behind it."""
    place = parts.fields.get(Field.DUE)
    if place is None:
        return False
    span = parts.taken[place][0]
    past = _PAST if _HAVING.isdisjoint(parts.words) else _PAST - {"got"}  # what has he got due is of now
    before = [word for word in parts.words[: span.start] if word in past | _PRESENT]
    behind = [word for word in parts.words[span.start :] if word in _PAST | _PRESENT]
    said = [*before[-1:], *behind]
    return not _FELL_DUE.isdisjoint(parts.words[span.start : span.end]) or (bool(said) and said[0] in _PAST)


_FELL_DUE = word_set("fell fallen came")
_PAST = word_set("was were wasnt werent did didnt had hadnt came got")
_HAVING = word_set("has have hasnt havent whats weve theyve hes shes whos")
_PRESENT = word_set("is are isnt arent whats be am s will wont would falls fall comes do does should must needs need")


def _is_the_end(parts: Parts, place: int, *, of_a_board: bool) -> bool:
    """Whether a time is the one by which something falls due: by March, up to March, for the board of 22 September."""
    return of_a_board or parts.fields.get(Field.BY) == place - 1 or parts.words_at(place - 1) in _BY


def _is_before(parts: Parts, place: int) -> bool:
    """Whether it falls due before a time begins: before the end of October it is by then."""
    return parts.words_at(place - 1) == (BEFORE,) and "end" not in parts.words_at(place)


def _the_day_before(period: AskedPeriod) -> AskedPeriod:
    """All up to the day before the first of a time: due before October."""
    days = [period_containing(PeriodKind.DAY, one.start - timedelta(days=1)) for one in period.candidates]
    return replace(period, candidates=tuple(days), closing=True)


_CHRISTMAS = word_set("christmas xmas")


def _is_by_christmas(period: AskedPeriod) -> bool:
    by = period.closing or period.words.startswith(BEFORE)
    return by and bool(period.candidates) and not _CHRISTMAS.isdisjoint(period.words.split()[-1:])


def _by_christmas(period: AskedPeriod) -> AskedPeriod:
    """The Christmas to come, of whatever year the words were read: due before xmas, due by Christmas."""
    eve = period_containing(PeriodKind.DAY, period.candidates[0].start.replace(month=12, day=24))
    return replace(period, candidates=(eve,), floating=True, closing=True)


def _speaks_of_one_update(parts: Parts) -> bool:
    """`The youth commission update`: words or a name beside `update`, and no list is asked for."""
    if not parts.has(Field.UPDATES) or parts.measures or parts.has(*_LISTED):
        return False
    named = any(one.sort is Sort.DELIVERABLE for one in parts.names)
    strange = any(reading is None and not span.placed for span, reading in parts.taken)
    return named or strange


_LISTED = (Field.OVERDUE, Field.LATE, Field.NOT_ANSWERED, Field.DUE, Field.NEXT_MEETING, Field.TARGET, Field.MISSED)

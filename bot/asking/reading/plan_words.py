"""The words of a question about the plan, each with what it is of: an objective, a lead, a board, a time, or a sort.

Where one is of nothing here, something else is asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.names_of_leads import lead_of_department
from bot.asking.names.vocabulary import LONGEST_PHRASE, Sort, Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.periods.period_words import PeriodReader
from bot.asking.reading.colours_asked import objectives_called
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind, period_containing, span

Sorts = Mapping[str, frozenset[str]]
"""Which words are of which sort."""
_COLOURS = {word: word.rstrip("s") for word in ("red", "reds", "amber", "ambers", "green", "greens")}
COLOURS = frozenset(_COLOURS)
_DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_OPENS_A_TIME = word_set("next coming")


@dataclass
class PlanSaid:
    """What the words of a question about the plan are of."""

    sorts: set[str] = field(default_factory=set)
    colours: list[str] = field(default_factory=list)
    objectives: list[frozenset[str]] = field(default_factory=list)
    leads: list[str] = field(default_factory=list)
    boards: list[str] = field(default_factory=list)
    period: AskedPeriod | None = None
    asks_whether: bool = False
    """Whether it is asked of what is named if it stands so, and not what of it does."""

    def has(self, *sorts: str) -> bool:
        """Whether a word of one of some sorts was said."""
        return not self.sorts.isdisjoint(sorts)


def plan_said(tokens: Sequence[Token], sorts: Sorts, vocabulary: Vocabulary, day: date) -> PlanSaid | None:
    """What each stretch of some words is of; None where one is of nothing here."""
    words = [token.word for token in tokens]
    plan, at, periods = PlanSaid(), 0, PeriodReader(tuple(tokens), day)
    while at < len(words):
        length = (
            _named_at(plan, words, at, vocabulary)
            or _time_at(plan, words, at, periods, day)
            or _word_at(plan, words[at], sorts)
        )
        if not length:
            return None
        at += length
    return plan


def _named_at(plan: PlanSaid, words: Sequence[str], at: int, vocabulary: Vocabulary) -> int:
    """How many words an objective, a lead or a board takes that is named at a place, which is noted."""
    for end in range(min(len(words), at + LONGEST_PHRASE), at, -1):
        stretch = tuple(words[at:end])
        if named := objectives_called(stretch, vocabulary):
            plan.objectives.append(named)
            return end - at
        readings = vocabulary.readings(stretch)
        leads = {one.key for one in readings if one.sort is Sort.LEAD}
        if not readings and (of := lead_of_department(stretch, vocabulary.register.leads.values())) is not None:
            leads = {of}
        if len(leads) == 1:
            plan.leads += leads
            return end - at
        boards = {one.key for one in readings if one.sort is Sort.BOARD}
        if len(boards) == 1 and len(readings) == 1:
            plan.boards += boards
            return end - at
    return 0


def _time_at(plan: PlanSaid, words: Sequence[str], at: int, periods: PeriodReader, day: date) -> int:
    """How many words the time takes that is named at a place, and that of which nothing was named before it."""
    before = words[at] == "before"
    start = at + before
    found = _ahead(words, start, day)
    if found is None and start < len(words) and (read := periods.period(start)) is not None:
        length, asked = read
        found = (length, asked) if asked.form is Form.NAMED and asked.candidates else None
    if found is None or plan.period is not None or not _FEASTS.isdisjoint(words[start : start + found[0]]):
        return 0  # what is due by a feast is read with all that is due
    length, asked = found
    plan.period = _up_to_it(asked, day) if before else asked
    return length + before


def _ahead(words: Sequence[str], at: int, day: date) -> tuple[int, AskedPeriod] | None:
    """`The next three months`: from tomorrow on; the next month or quarter by itself is that of the calendar."""
    if words[at : at + 1] == [] or words[at] not in _OPENS_A_TIME or len(words) < at + 3:
        return None
    number, noun = number_of(words[at + 1]), words[at + 2].removesuffix("s")
    if number is None or not 0 < number <= _MOST_AHEAD or noun not in {**_DAYS_OF, **_MONTHS_OF}:
        return None
    last = day + timedelta(days=_DAYS_OF.get(noun, 0) * number)
    if noun in _MONTHS_OF:
        month = day.month - 1 + _MONTHS_OF[noun] * number
        first_of_it = date(day.year + month // 12, month % 12 + 1, 1)
        last = min(first_of_it + timedelta(days=day.day - 1), period_containing(PeriodKind.MONTH, first_of_it).end)
    said = " ".join(words[at : at + 3])
    return 3, AskedPeriod(Form.NAMED, candidates=(_days(day, last),), words=said)


_MOST_AHEAD = 36
_FEASTS = word_set("christmas xmas")


def _up_to_it(asked: AskedPeriod, day: date) -> AskedPeriod:
    """All up to the day before a time begins, of one that comes each year the next: before Christmas."""
    shortest = min(asked.candidates, key=lambda one: one.end - one.start)
    last = max(day, _next_of(shortest, day).start - timedelta(days=1))
    return AskedPeriod(Form.NAMED, candidates=(_days(day, last),), words=f"before {asked.words}", closing=True)


def _days(first: date, last: date) -> Period:
    return span(period_containing(PeriodKind.DAY, first), period_containing(PeriodKind.DAY, last))


def _next_of(period: Period, day: date) -> Period:
    while period.end < day:
        moved = timedelta(days=(period.start.replace(year=period.start.year + 1) - period.start).days)
        period = _days(period.start + moved, period.end + moved)
    return period


def _word_at(plan: PlanSaid, word: str, sorts: Sorts) -> int:
    """One, where a word is of something here, which is noted."""
    if word in _COLOURS:
        plan.colours.append(_COLOURS[word])
        return 1
    for sort, words in sorts.items():
        if word in words:
            plan.sorts.add(sort)
            return 1
    return 0

"""What is usual for a time of the year: by the months or quarters of whole years, or one of them beside those before.

`Which month is usually the worst` puts the parts of the year beside one another; `the best Q3 since 2012`, `August
against a usual August` put one part beside the same part of other years.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.parts_of_years import is_part_of_a_year
from bot.asking.question import NotUnderstood, OfYears, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine
from bot.figures.periods import PeriodKind

_QUARTERS = (PeriodKind.FINANCIAL_QUARTER, PeriodKind.QUARTER)
_IN_YEARS = (Form.SINCE, Form.LAST, Form.ROLLING)
_WHEN = word_set("when whens peak peaks peaking")
_ALWAYS_PEAKS = frozenset({"when", "does", "peak"})
_VERBS = word_set("is was has are were isnt wasnt")
_THIS = word_set("this that it")


def settle_usually(parts: Parts, vocabulary: Vocabulary) -> None:
    """Take `usually` for what is usual at a time of the year where one or an end is asked for, else for the average."""
    if _is_mean_of_one_part(parts, vocabulary):
        parts.fields.setdefault(Field.SEASON, parts.fields[Field.AVERAGE])
    if {*parts.words} >= _ALWAYS_PEAKS and parts.has(Field.HIGHEST):
        parts.fields.setdefault(Field.SEASON, parts.fields[Field.HIGHEST])  # when did it peak asks for once
    if (place := parts.fields.pop(Field.USUALLY, None)) is None:
        return
    named = any(is_part_of_a_year(one) for _, one in parts.periods)
    of_times = named or bool(parts.cadences) or bool(_WHEN & {*parts.words})
    ends = named or parts.has(*ENDS_OF_ORDERS)
    parts.fields.setdefault(Field.SEASON if of_times and ends else Field.AVERAGE, place)
    if not (parts.cadences or parts.periods or Field.SEASON in parts.fields) and "year" in parts.words_at(place):
        parts.cadences, parts.per_time = [PeriodKind.YEAR], True  # in an average year


def _is_mean_of_one_part(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`The average for September`, `for the last 3 Septembers`, of a count: one September has no average of its own."""
    said = parts.kinds or parts.dimensions or parts.peers or parts.cadences or parts.per_time or parts.rate
    parts_named = (
        all(is_part_of_a_year(one) for _, one in parts.periods) and len({*map(_part_of_year, _asked(parts))}) == 1
    )
    if said or not parts_named or not {*parts.fields} <= _OF_A_MEAN or not parts.has(Field.AVERAGE):
        return False
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    several, asked = len(parts.periods) > 1, parts.periods[0][1]
    single = asked.floating and {one.kind for one in asked.candidates} <= {one.cadence for one in measures}
    return all(one.combine is Combine.SUM for one in measures) and (several or single)


def _asked(parts: Parts) -> list[AskedPeriod]:
    return [one for _, one in parts.periods]


_OF_A_MEAN = frozenset({Field.AVERAGE, Field.HOME, Field.WHAT_IS, Field.COST, Field.TOTAL})


def asks_of_years(parts: Parts) -> bool:
    """Whether a part of the year is asked for as it is as a rule, or beside the same part of other years."""
    if parts.has(Field.SEASON, Field.FOR_THE_SEASON):
        return True
    return any(_is_an_end_of(parts, place) for place, asked in parts.periods if is_part_of_a_year(asked))


def _is_an_end_of(parts: Parts, place: int) -> bool:
    """`The best Q3`, `our worst ever August`: the end stands straight before the part; not of months or areas."""
    before = [place - 1, *([place - 2] if parts.before(place) == "ever" else [])]
    ends = any(parts.fields.get(one) in before for one in ENDS_OF_ORDERS)
    return ends and not (parts.cadences or parts.kinds or parts.peers or parts.areas_asked or parts.first)


def of_years(question: Question, parts: Parts) -> Question | NotUnderstood:
    """The question with the part of the year that it is of, and the years that are looked at."""
    parts.periods = [(place, one) for place, one in parts.periods if one.form is not Form.EVERYTHING]
    named = [one for _, one in parts.periods if is_part_of_a_year(one)]
    years = [one for _, one in parts.periods if one.form in _IN_YEARS]
    if len(named) + len(years) < len(parts.periods) or len(years) > 1:
        return NotUnderstood("two periods")
    each = sorted({one.candidates[0] for one in named}, key=lambda one: one.start)
    if len(each) > 1 and len({*map(_part_of_year, named)}) == 1 and not years:
        first, *_, last = each
        years, named = [AskedPeriod(Form.SINCE, (first,))], [AskedPeriod(Form.NAMED, (last,), floating=True)]
    question = replace(question, among_years=years[0] if years else NEWEST)
    if parts.kinds or parts.peers or parts.dimensions or (parts.has(Field.FOR_THE_SEASON) and named):
        return NotUnderstood("mixed")
    if parts.has(Field.FOR_THE_SEASON):
        return replace(question, of_years=OfYears.THIS_ONE, period=NEWEST)
    if len({*map(_part_of_year, named)}) > 1:
        return _beside_each_other(question, named, parts)
    if not named or parts.has(Field.CHANGE):
        return _by_parts(question, named[0] if named else None, turns=parts.has(Field.CHANGE))
    dated = [one for one in named if not one.floating]
    whether = parts.has(Field.COMPARE, Field.THIS_HIGH, Field.THIS_LOW) or _asks_of_it(parts.words)
    as_a_rule = OfYears.USUAL if parts.has(Field.SEASON) else OfYears.END
    kind = OfYears.THIS_ONE if whether or dated else as_a_rule
    return replace(question, of_years=kind, period=(dated or named)[0])


def _by_parts(question: Question, named: AskedPeriod | None, *, turns: bool) -> Question | NotUnderstood:
    """All parts of the year, which tell too whether it usually goes up in December."""
    kinds = {one.kind for one in named.candidates} if named is not None else set[PeriodKind]()
    if turns and not kinds:
        return NotUnderstood("mixed")
    cadences = (PeriodKind.QUARTER,) if kinds & {*_QUARTERS} else question.cadences
    return replace(question, of_years=OfYears.BY_PART, period=NEWEST, cadences=cadences)


def _asks_of_it(words: Sequence[str]) -> bool:
    """`Is this the best Q3`, `was that our worst July`: whether the newest was; not which one was."""
    return bool(words[:1] and words[0] in _VERBS) or bool(_THIS & {*words[:-1]})


def _beside_each_other(question: Question, named: Sequence[AskedPeriod], parts: Parts) -> Question | NotUnderstood:
    """`Is Q3 normally higher than Q2`: all parts of the year, where those that were named are of one length."""
    kinds = {one.kind for asked in named for one in asked.candidates}
    each = not _EACH.isdisjoint(parts.words) and not parts.has(Field.COMPARE, *ENDS_OF_ORDERS)
    if len(kinds) > 1 or not parts.has(Field.SEASON) or kinds & {PeriodKind.SPAN} or each:
        return NotUnderstood("two periods")  # October and November every year are those of each year
    kind = PeriodKind.QUARTER if kinds & {*_QUARTERS} else PeriodKind.MONTH
    return replace(question, of_years=OfYears.BY_PART, period=NEWEST, cadences=(kind,))


_EACH = frozenset({"each", "every"})


def _part_of_year(asked: AskedPeriod) -> tuple[int, int]:
    one = asked.candidates[0]
    return one.start.month, one.end.month


ALLOWED = frozenset(
    {Field.SEASON, Field.FOR_THE_SEASON, Field.SIGNALS, Field.CHANGE, Field.WHICH, Field.ANY, Field.COMPARE}
    | {Field.AVERAGE, Field.THIS_HIGH, Field.THIS_LOW, *ENDS_OF_ORDERS}
)
"""The words of the field that such a question has a use for."""

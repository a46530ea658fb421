"""The kinds of crime of an area: which measures they are, and how many there were of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import NEWEST
from bot.asking.names.kinds_as_groups import is_done_by_police
from bot.asking.question import Question, Statistic
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, Work
from bot.figures.measures import Combine, Measure, Unit
from bot.figures.rates import only_bases
from bot.figures.series import SeriesKey

MOST_KINDS = 20
_CRIMES = word_set("crime crimes offences")
_ALL = word_set("all total overall recorded every")


@dataclass(frozen=True, eq=False)
class KindsOfCrime:
    """All crime in an area, where it is counted, and the measures that are kinds of it."""

    whole: Subject | None
    kinds: tuple[Subject, ...]


def kinds_of_crime(area: str, work: Work) -> KindsOfCrime | None:
    """The kinds of crime of an area: what is counted as all crime is, from the same source; None where there are none.

    Where all crime is not counted they are those that the catalogue tags as crime, of one source.

    Where there are several counts of all crime it is the one with the newest figure, and of these the largest.
    """
    found: list[tuple[tuple[object, Decimal], Subject]] = []
    for subject in _counts(area, work):
        newest = value_figure(subject, NEWEST) if _is_of_all_crime(subject.measure) else None
        if isinstance(newest, Figure) and newest.period is not None and newest.value is not None:
            found.append(((newest.period.end, newest.value), subject))
    if not found:
        return _tagged_as_crime(area, work)
    whole = max(found, key=lambda one: one[0])[1]
    kinds = (one for one in _counts(area, work) if one.key != whole.key and _is_kind(one.measure, whole.measure))
    return KindsOfCrime(whole, tuple(kinds))


def _tagged_as_crime(area: str, work: Work) -> KindsOfCrime | None:
    """What the catalogue tags as crime, of the source and the times of most of it; one alone is no kind of it."""
    tagged = [one for one in _counts(area, work) if _is_tagged_as_crime(one.measure)]
    alike = [(one.measure.source, one.measure.cadence) for one in tagged]
    most = max(alike, key=alike.count, default=None)
    kinds = tuple(one for one, counted in zip(tagged, alike, strict=True) if counted == most)
    return KindsOfCrime(None, kinds) if len(kinds) > 1 else None


def crimes_counted(work: Work) -> frozenset[str]:
    """The measures of crime, whoever counts them: all crime, what is counted as that is, and what is tagged so."""
    bases = only_bases(work.framework.measures.values())
    counts = [one for one in work.framework.measures.values() if one.key not in bases and _is_counted(one)]
    wholes = [one for one in counts if _is_of_all_crime(one)]
    return frozenset(
        one.key for one in counts if _is_tagged_as_crime(one) or any(_is_kind(one, whole) for whole in wholes)
    )


def _is_counted(measure: Measure) -> bool:
    added_up = measure.unit is Unit.COUNT and measure.combine is Combine.SUM
    return added_up and not is_done_by_police(measure.name)


def _is_tagged_as_crime(measure: Measure) -> bool:
    return any(_CRIMES & {*words_of(tag)} for tag in measure.tags)


def kinds_by_number(question: Question, work: Work) -> Listed | NoFigure:
    """The kinds of crime of one area over a period, the most first, or the fewest.

    Left out are those of which there is no figure for just that period, and those that are not shown.
    """
    names = [work.framework.areas[key].name for key in question.areas]
    nothing = NoFigure(reason="nothing to list", details={"areas": names, "words": question.period.words})
    crimes = kinds_of_crime(question.areas[0], work) if question.areas else None
    if crimes is None or not crimes.kinds:
        return nothing
    whole = value_figure(crimes.whole or crimes.kinds[0], question.period)
    if isinstance(whole, NoFigure):
        return whole
    counted = crimes.whole is not None
    figures, without, hidden = [], [], False
    for one in crimes.kinds:
        found = value_figure(one, question.period)
        if isinstance(found, Figure) and found.period == whole.period and found.value is not None:
            figures.append(found)
        else:
            without.append(one.measure.name)
            hidden = hidden or bool(one.hidden)
    if not figures:
        return nothing
    fewest = question.extreme is Statistic.LOWEST
    figures.sort(key=lambda one: (one.value or Decimal(0)) * (1 if fewest else -1))
    details = {
        "areas": names,
        "whole": whole.measure.name,
        "whole_value": whole.value if counted and not hidden else None,  # all but one of the parts would tell that one
        "number_of_kinds": len(figures),
        "fewest": fewest,
        "without": without,
        "source": whole.measure.source,
    }
    return Listed(kind="kinds", figures=tuple(figures[: question.first or MOST_KINDS]), details=details)


def _counts(area: str, work: Work) -> Iterator[Subject]:
    bases = only_bases(work.framework.measures.values())
    for measure in work.framework.measures.values():
        counted = _is_counted(measure) and measure.key not in bases
        if not counted or measure.key in work.denied or SeriesKey(measure.key, area) not in work.facts.figures:
            continue
        subject = work.subject(measure.key, area)
        if not subject.is_old:
            yield subject


def _is_of_all_crime(measure: Measure) -> bool:
    """Whether a measure is called all crime, total recorded crime, all street-level crime or the like."""
    names = [{*words_of(name)} for name in (measure.name, *measure.aliases)]
    return any(words & _CRIMES and words & _ALL for words in names)


def _is_kind(measure: Measure, whole: Measure) -> bool:
    return measure.source == whole.source and measure.cadence is whole.cadence

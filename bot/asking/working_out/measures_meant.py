"""Which measures of an area a list goes through: all of them, or the kinds of crime."""

from collections.abc import Iterator

from bot.asking.question import Question
from bot.asking.working_out.kinds_of_crime import kinds_of_crime
from bot.asking.working_out.overviews import subjects_listed
from bot.asking.working_out.work import Subject, Work

_CRIME = frozenset({"crime", "crimes", "offences"})
TAGGED = "measure tagged crime"


def noun_of(question: Question, work: Work) -> str:
    """What a list goes through: where all crime is not held, kinds of it are those that the catalogue tags so."""
    if not question.only_crimes:
        return "measure"
    return "kind of crime" if any(kinds_of_crime(area, work) for area in question.areas) else TAGGED


def measures_meant(question: Question, work: Work) -> Iterator[Subject]:
    """The series that a list is about, in the order of the catalogue."""
    if not question.only_crimes:
        yield from subjects_listed(question, work)
        return
    for area in question.areas:
        crimes = kinds_of_crime(area, work)
        if crimes is None:
            yield from (one for one in subjects_listed(question, work) if not _CRIME.isdisjoint(one.measure.tags))
        else:
            wanted = {one.key for one in crimes.kinds}
            yield from (one for one in subjects_listed(question, work) if one.key in wanted)

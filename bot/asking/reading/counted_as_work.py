"""What is counted, said to be work: county lines jobs, the demand of missing people. The answer says what is held.

A job may be an incident where crimes are counted, so that it is told. The jobs of staff are posts, and how well a thing
is done is no work.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit
from bot.watching.subject_words import group_name

_WORK = word_set("job jobs log logs demand workload")
_STILL_WORKED_ON = word_set("open outstanding live ongoing unfinished aged backlog investigation investigations")


def with_its_work(found: Read, question: PlainQuestion, read_so: Callable[[Sequence[Token]], Read]) -> Read | None:
    """What is asked of what is counted, without the word that calls it work; None where it may be another thing.

    `read_so` reads some words.
    """
    outcome, tokens = found.outcome, question.tokens
    if not (isinstance(outcome, NotUnderstood) and outcome.reason == "word" and outcome.word in _WORK):
        return None
    places = [place for place, token in enumerate(tokens) if token.word == outcome.word]
    if len(places) != 1 or not places[0] or tokens[places[0]].parted or tokens[places[0]].opens:
        return None
    (place,) = places
    taken = read_so((*tokens[:place], *tokens[place + 1 :]))
    if not isinstance(taken.outcome, Question) or len(taken.outcome.measures) != 1:
        return None
    measure = question.vocabulary.framework.measures[taken.outcome.measures[0]]
    said = _name_that_ends(tokens[place - 1].word, taken, _names(measure, taken.outcome.groups))
    if not said or not _is_worked_on(measure):
        return None
    held = measure.name
    for group in taken.outcome.groups:
        held = f"{measure.name} ({group_name(measure, group)})"
    only = tuple(one for one in taken.only_held if one[0] != said)
    return replace(taken, only_held=(*only, (f"{said} {outcome.word}", held)))


def _names(measure: Measure, groups: Collection[str]) -> Collection[str]:
    of_groups = [one for one in measure.groups if one.key in groups]
    names = {measure.name, *(one.name for one in of_groups)}
    return names | {f"{measure.name} ({group_name(measure, one.key)})" for one in of_groups}


def _name_that_ends(word: str, taken: Read, names: Collection[str]) -> str:
    """What was said of the measure or its group, where it ends with a word; "" where something else stands there."""
    told = (*taken.only_held, *taken.corrected, *taken.steps)
    return next((words for words, name in told if words.split()[-1:] == [word] and name in names), "")


def _is_worked_on(measure: Measure) -> bool:
    """Whether cases are counted, and neither people nor how well they are dealt with."""
    still = not _STILL_WORKED_ON.isdisjoint(words_of(measure.name))
    return measure.unit is Unit.COUNT and (measure.combine is Combine.SUM or still)

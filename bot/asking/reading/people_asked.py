"""`What proportion of residents have confidence in the police`: the percentage that is called so, of whom it asks."""

import re
from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import words_of
from bot.figures.measures import Unit

_OF_WHOM = re.compile(
    r"\b(?:(?:what|which|the|a) )?(?:proportion|percentage|percent|share|%) of (?:the |our |local |all |those )*"
    r"(?:people|public|residents?|respondents|locals|citizens|folk|folks|community|communities|adults)"
    r"(?: (?:who|that|which))?(?: (?:have|has|had|with|are|were|is|was|feel|felt|say|said|express|expressed|expressing"
    r"|they|a|in))+ (?=\S)",
    re.IGNORECASE,
)
_IN_THE_POLICE = re.compile(
    r"(?<=\w) (?:in|of) (?:(?:the|our|their) )?(?:local )?police(?: force| service)?\b", re.IGNORECASE
)
_LONGEST_NAME = 4


def with_people_asked_as_a_percentage(text: str, vocabulary: Vocabulary) -> str:
    """The text with the name of a percentage straight behind what asks for it, where that is of people who were asked.

    It is left as it is where no percentage is called so: the share of residents is one of the population. *Confidence
    in the police* is that in the force.
    """
    found = _OF_WHOM.search(text)
    if found is not None and _begins_with_a_percentage(text[found.end() :], vocabulary):
        text = f"{text[: found.start()]}percentage {text[found.end() :]}"
    police = _IN_THE_POLICE.search(text)
    return (
        text
        if police is None or not _is_of_us(text, police, vocabulary)
        else text[: police.start()] + text[police.end() :]
    )


def _begins_with_a_percentage(text: str, vocabulary: Vocabulary) -> bool:
    said = words_of(text.lower())[:_LONGEST_NAME]
    return any(_is_a_percentage(said[:length], vocabulary) for length in range(1, len(said) + 1))


def _is_of_us(text: str, police: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether the police are those in whom somebody has the confidence that is named straight before them."""
    before, said = words_of(text[: police.start()].lower())[-_LONGEST_NAME:], words_of(police[0].lower())
    names = [before[at:] for at in range(len(before))]
    in_full = any(vocabulary.readings((*name, *said)) for name in names)
    return not in_full and any(_is_a_percentage(name, vocabulary) for name in names)


def _is_a_percentage(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    measures = vocabulary.framework.measures
    named = (one.key for one in vocabulary.readings(tuple(words)) if one.sort is Sort.MEASURE)
    return any(measures[key].unit is Unit.PERCENT for key in named)

"""`What's red`, `anything amber`: the targets that are missed or met, and the deliverables whose leads said so."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Condition, Intent, Question
from bot.asking.words.tokens import plain_text, words_of

_COLOUR = (
    r"(?:(?:and|ok|so|please) )*"
    r"(?:(?:whats|what is|what are|what|anything|is anything|is there anything|has anything gone|which|which are|"
    r"which ones are|show me|tell me|list|everything|all|are there any|any|do we have any|how many are) ?)*"
    r"(?:(?:that is|thats|currently|now|still|rated|flagged|showing|coming up|at|on|in the|our|the) )*"
    r"(?P<colour>red|amber|green)s?"
    r"(?: (?:rag|rated|status|now|currently|today|at the moment|this month|items?|areas?|ones))*"
)
_OBJECTIVE = r"(?:(?:the|our|objective|outcome|priority|plan) )*(?P<of>[a-z0-9 ]+?)(?: (?:objective|outcome|priority))?"
_ASKED = (
    re.compile(rf"{_COLOUR}"),
    re.compile(rf"{_COLOUR} (?:(?:on the plan|in the plan) )?(?:on|for|in|under|within|of|against|with) {_OBJECTIVE}"),
    re.compile(rf"{_COLOUR} {_OBJECTIVE}"),
    re.compile(rf"{_OBJECTIVE} {_COLOUR}"),
)


def asked_by_colour(text: str, previous: Question | None, vocabulary: Vocabulary) -> Question | None:
    """The question for what is of a colour, of a whole question that names no more than an objective; None in a thread.

    Targets have none of their own: red is what is missed or off track, green what is met; amber is said of work alone.
    """
    if previous is not None or not _MAY_BE.search(text):
        return None
    said = " ".join(re.sub(r"[^a-z0-9 ]", " ", plain_text(text)).split())
    for pattern in _ASKED:
        found = pattern.fullmatch(said)
        if found is None:
            continue
        words = tuple(found.groupdict().get("of", "").split())
        named = objectives_called(words, vocabulary) if words else frozenset()
        if not words or len(named) == 1:
            return _of_a_colour(found["colour"], tuple(named))
    return None


def objectives_called(words: tuple[str, ...], vocabulary: Vocabulary) -> frozenset[str]:
    """The objectives of measures and of deliverables that some words name."""
    of_measures = {one.key for one in vocabulary.readings(words) if one.sort is Sort.OBJECTIVE}
    outcomes = {one.outcome for one in vocabulary.register.deliverables.values()}
    return frozenset({*of_measures, *(one for one in outcomes if words_of(one) == words)})


def _of_a_colour(colour: str, objectives: tuple[str, ...]) -> Question:
    match colour:
        case "red":
            return Question(intent=Intent.LIST_MISSED, topic="red", objectives=objectives)
        case "green":
            met = Condition.MET_TARGET
            return Question(intent=Intent.LIST_TARGETS, condition=met, topic="green", objectives=objectives)
        case _:
            return Question(intent=Intent.SAID, topic=" ".join(("amber", *objectives)), only_first=True)


_MAY_BE = re.compile(r"\b(?:red|amber|green)", re.IGNORECASE)

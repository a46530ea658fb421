"""`What's red`, `anything amber`: the targets that are missed or met, and the deliverables whose leads said so."""

import re

from bot.asking.question import Condition, Intent, Question
from bot.asking.words.tokens import plain_text

_COLOUR = re.compile(
    r"^(?:(?:and|ok|so|please) )*"
    r"(?:(?:whats|what is|what are|what|anything|is anything|is there anything|has anything gone|which|which are|"
    r"which ones are|show me|tell me|list|everything|all|are there any|any|do we have any|how many are) ?)*"
    r"(?:(?:that is|thats|currently|now|still|rated|flagged|showing|coming up|at|on|in the|our|the) )*"
    r"(?P<colour>red|amber|green)s?"
    r"(?: (?:rag|rated|status|now|currently|today|at the moment|this month|items?|areas?|ones))*$"
)


def asked_by_colour(text: str, previous: Question | None) -> Question | None:
    """The question for what is of a colour, of a whole question that names nothing else; None in a thread.

    Targets have none of their own: red is what is missed or off track, green what is met; amber is said of work alone.
    """
    said = " ".join(re.sub(r"[^a-z0-9 ]", " ", plain_text(text)).split())
    found = _COLOUR.match(said)
    if found is None or previous is not None:
        return None
    match found["colour"]:
        case "red":
            return Question(intent=Intent.LIST_MISSED, topic="red")
        case "green":
            return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET, topic="green")
        case _:
            return Question(intent=Intent.SAID, topic="amber", only_first=True)

"""Which areas are meant where those of a kind are asked through: all of them, or those within what was named."""

from bot.asking.question import Intent, Question
from bot.figures.framework import Framework

MANY_OF_A_KIND = 4
"""From so many areas of a kind on it is asked of a list of them which is so, as of all of their kind."""


def kind_of_some(question: Question, framework: Framework) -> str:
    """The kind of which a question names some areas, several of them and not the kind itself; "" where it does not."""
    kinds = {framework.areas[key].kind for key in question.areas if key in framework.areas}
    return kinds.pop() if len(kinds) == 1 and len(question.areas) > 1 else ""


def areas_asked_through(question: Question, framework: Framework) -> tuple[str, ...]:
    """The areas that are meant, whatever is held of them."""
    if question.by.startswith("peers:"):
        return framework.peer_groups[question.by.removeprefix("peers:")].members
    of_kind = [key for key, area in framework.areas.items() if area.kind == question.by]
    if len(question.areas) > 1 and {*question.areas} <= {*of_kind}:
        return question.areas  # what is asked of some of a kind is of them alone
    inside = framework.lying_within(question.areas)
    within = [key for key in of_kind if key in inside]
    return tuple(within or (of_kind if all(_is_of_all(area, question, framework) for area in question.areas) else ()))


def _is_of_all(area: str, question: Question, framework: Framework) -> bool:
    """Whether all areas of a kind are meant where one is named that has none of them within it.

    It is home, or holds forces as a country does; or its place among those of its own kind is asked for.
    """
    kind = question.by
    home, own = framework.areas.get(framework.home or ""), framework.areas[area]
    holds = home is not None and own.parent is None and own.kind != home.kind and kind == home.kind
    in_order = question.intent is Intent.RANKING and not question.only_first
    return area == framework.home or holds or (own.kind == kind and in_order)

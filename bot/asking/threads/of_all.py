"""`And the others`, `show me the rest` after one area or the first of an order: all areas of the kind."""

import re
from dataclasses import replace

from bot.asking.periods.period_names import number_of
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic, all_in_order
from bot.asking.words.tokens import stem
from bot.figures.framework import Framework

_THE_REST = (
    r"(?:the |all |all the )?(?:others?|other ones|rest|remaining ones|remainder|rest of them|others too)"
    r"|(?:everyone|everybody|everywhere) else|(?:the )?(?:rest|remainder) of (?:it|the force|the county|the total)"
    r"|(?:the )?(?:other|rest of the|remaining) (?:areas|boroughs|districts|divisions|sections|forces)"
)
_OTHERS = (
    rf"{_THE_REST}|(?:the |all |all the )?(?:full list|lot)"
    r"|(?:all of them|everyone|everybody|everywhere)(?: else)?|all the (?:areas|boroughs|districts|divisions)"
)
_OPENED = (
    r"^(?:(?:and|ok|so|then) )*"
    r"(?:(?:what|how) about |whats |where (?:is|are) |show me |give me |list |for |and |in |across )*"
)
_SAID = re.compile(rf"{_OPENED}(?:{_OTHERS})(?: please| then| look like| like| doing)?$")
LEFT = re.compile(rf"{_OPENED}(?:{_THE_REST})(?: please| then)?$")
_OF_KIND = re.compile(
    rf"{_OPENED}(?:the |all the )?(?:other|rest of the|remaining) (?P<kind>[a-z ]+?)(?: please| then)?$"
)
_SO_MANY = re.compile(rf"(?P<before>{_OPENED}(?:the |all the |all )?(?:other|remaining)) (?P<number>\w+)(?=$| )")
"""`The other two LPAs`."""
_OF_THE_WHOLE = re.compile(
    r"^(?:(?:and|ok|so) )*(?:how much|what (?:share|proportion|percentage|percent)|what)(?: of (?:the|our))"
    r" (?:whole |entire )?(?:force|county|total|whole)s?(?: (?:total|figure|number))?"
    r" (?:is|are|do|does) (?:that|this|they|those|these|it)(?: all)?(?: make up| account for)?$"
)
"""Asked of all areas that were listed it is their part of the area around them."""
_OTHER_WAY = re.compile(
    r"^(?:(?:and|ok|so) )*(?:(?:does|do|is|are|has|have|did|was|were) )?(?:there )?"
    r"any(?:one|body|where|(?: \w+)?)(?: else)? (?:(?:do|doing|does|done|got|have|had|with|been) )?"
    r"(?P<way>worse|better|higher|lower|more|fewer)(?: than (?:that|them|they are|it|us|this))?$"
)
_AN_END = re.compile(
    r"^(?:(?:and|ok|so|just|only|now) )*(?:(?:which|who|what|where)s? )?(?:(?:one|is|was|has|had|are|got) )*(?:the )?"
    r"(?:top|bottom|highest|lowest|best|worst|most|fewest|least|biggest|largest|smallest|quickest|fastest|slowest"
    r"|busiest|quietest)(?: (?:\d+|two|three|four|five))?(?: one)?(?: only)?$"
)
_EXTREMES = {
    "worse": None,
    "better": None,
    "higher": Statistic.HIGHEST,
    "more": Statistic.HIGHEST,
    "lower": Statistic.LOWEST,
    "fewer": Statistic.LOWEST,
}


def of_all(said: str, previous: Question, framework: Framework) -> Question | None:
    """The question before of all areas of the kind that it was of; None where something else is asked.

    Among them are those that were given before: beside them the others say more.
    """
    if (way := _OTHER_WAY.match(said)) is not None:
        ordered = previous.intent is Intent.RANKING and bool(previous.by) and not previous.changed
        of_kind = (
            replace(previous, only_first=False, first=0, only_beyond="") if ordered else _of_kind(previous, framework)
        )
        return None if of_kind is None else replace(of_kind, intent=Intent.RANKING, extreme=_EXTREMES[way["way"]])
    of_the_whole = _OF_THE_WHOLE.match(said) is not None and bool(previous.by)
    if (some := _SO_MANY.match(said)) is not None and (number := number_of(some["number"])) is not None:
        return _so_many_others(f"{some['before']}{said[some.end() :] or ' areas'}", number, previous, framework)
    if not (_SAID.match(said) or of_the_whole or _says_its_kind(said, previous, framework)):
        return None
    if of_the_whole and previous.intent is not Intent.VALUE:
        return None
    if previous.intent is Intent.RANKING and previous.by:
        return replace(all_in_order(previous), only_beyond="")
    if previous.by and previous.intent in (Intent.VALUE, Intent.RATE):
        if not (LEFT.match(said) or of_the_whole):
            return previous  # all were given, and are again
        of_parts = previous.by != EACH_PERIOD and not previous.by.startswith("peers:")
        plain = previous.intent is Intent.VALUE and len(previous.measures) == len(previous.areas) == 1
        return replace(previous, with_rest=True) if of_parts and plain and not previous.more_periods else None
    return _targets_of_all(previous, framework) or _of_kind(previous, framework)


def _so_many_others(said: str, number: int, previous: Question, framework: Framework) -> Question | None:
    """All areas of the kind before, where so many of them were not given; the groups of a measure may be meant too."""
    of_kind = said.endswith(" areas") or _says_its_kind(said, previous, framework)
    found = _of_kind(previous, framework) if of_kind and not previous.groups else None
    if found is None:
        return None
    every = [key for key, one in framework.areas.items() if one.kind == found.by]
    beside = [key for key in every if {*found.areas} & {*framework.with_ancestors(key)[1:]} - {key}]
    return found if len(beside) == len(previous.areas) + number else None


def _says_its_kind(said: str, previous: Question, framework: Framework) -> bool:
    """`The other counties`, after one of them."""
    found, kinds = _OF_KIND.match(said), {framework.areas[key].kind for key in previous.areas if key in framework.areas}
    called = {" ".join(map(stem, one.split("-"))) for one in kinds}
    return found is not None and not previous.by and {" ".join(map(stem, found["kind"].split()))} == called


def _targets_of_all(previous: Question, framework: Framework) -> Question | None:
    """Of a target the targets of all of the kind; so they are where the place before had none."""
    judged = previous.intent in (Intent.TARGET, Intent.VARIANCE)
    if not judged and not (previous.intent is Intent.VALUE and previous.without_target):
        return None
    of_kind = _of_kind(replace(previous, intent=Intent.VALUE), framework)
    if of_kind is None:
        return None
    return Question(
        intent=Intent.LIST_TARGETS,
        measures=previous.measures,
        areas=of_kind.areas,
        groups=previous.groups,
        by=of_kind.by,
        home_meant=of_kind.home_meant,
    )


def asks_of_all(said: str, listed: Question, framework: Framework) -> bool:
    """Whether something is asked of all areas that were listed, and not of one of them that was turned to."""
    return _AN_END.match(said) is not None or of_all(said, listed, framework) is not None


def without_one(text: str, said: str) -> tuple[str, str]:
    """`The bottom one`: the bottom; a text as it was typed, and as it was turned."""
    if not (_AN_END.match(said) and said.split()[-1] == "one"):
        return text, said
    end = said.removesuffix(" one")
    return end, end


def in_order(question: Question) -> Question | None:
    """`Which was third` after areas in no order: all of them, by number."""
    of_areas = bool(question.by) and question.by != EACH_PERIOD and not question.by.startswith("groups:")
    if question.intent is not Intent.VALUE or not of_areas or question.more_periods:
        return None
    return replace(question, intent=Intent.RANKING, extreme=Statistic.HIGHEST, only_first=False)


def _of_kind(previous: Question, framework: Framework) -> Question | None:
    """The figure before of every area of the kind that it was of; None where that cannot be told."""
    kinds = {framework.areas[key].kind for key in previous.areas if key in framework.areas}
    parents = {framework.with_ancestors(key)[1:2] for key in previous.areas}
    told = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.CHANGE)
    plain = previous.intent in told and not (previous.by or previous.more_periods)
    if not plain or len(kinds) != 1 or len(parents) != 1 or previous.home_meant or previous.summed:
        return None
    parent = parents.pop()
    if not parent or previous.by == EACH_PERIOD:
        return None
    return replace(previous, by=kinds.pop(), areas=parent, home_meant=parent[0] == framework.home)

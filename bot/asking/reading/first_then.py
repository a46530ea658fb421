"""`Is it really the highest in the force` behind the figure of one area: all of its kind there, in their order."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question, Statistic
from bot.asking.words.tokens import plain_text, words_of

_ASKS = re.compile(
    r"^(?:(?:and|ok|so|but|then|now) )*(?:is|was|are|were) (?:it|that|this|they)(?: \w+ly| still)? (?:the |our )?"
    r"(?P<end>highest|lowest|worst|best|most|fewest|biggest|largest)(?: (?:area|one|place|rate|figure|level|number))?"
    r" (?:in|of|across|within|for|out of)(?: all)? (?P<where>.+?)(?: (?:then|please|pls|now|though))*$"
)
_ENDS = {
    **dict.fromkeys(("highest", "most", "biggest", "largest"), Statistic.HIGHEST),
    **dict.fromkeys(("lowest", "fewest"), Statistic.LOWEST),
    "worst": Statistic.RANK,
    "best": None,
}
_HOME = frozenset({("force",), ("the", "force"), ("the", "whole", "force"), ("our", "force"), ("our", "area")})


def first_of_its_kind_then(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The areas of a kind in their order, by what was given of one; None where no area around that one is named.

    The highest month of the force would be another thing.
    """
    found = _ASKS.match(plain_text(said).strip(" ?.!"))
    plain = previous.intent in (Intent.VALUE, Intent.RATE) and len(previous.measures) == 1 and not previous.by
    if found is None or not plain or len(previous.areas) != 1:
        return None
    framework, where = vocabulary.framework, words_of(found["where"])
    phrases = (where, where[1:] if where[:1] == ("the",) else where)
    readings = (one for phrase in phrases for one in vocabulary.readings(phrase))
    named = {one.key for one in readings if one.sort in (Sort.AREA, Sort.KIND)}
    if where in _HOME and framework.home is not None:
        named.add(framework.home)
    around = framework.with_ancestors(previous.areas[0])[1:]
    within = next((key for key in around if {key, framework.areas[key].kind} & named), None)
    if within is None:
        return None
    return replace(
        previous,
        intent=Intent.RANKING,
        by=framework.areas[previous.areas[0]].kind,
        areas=(within,),
        home_meant=within == framework.home,
        extreme=_ENDS[found["end"]],
        by_number=previous.rate is None,
    )

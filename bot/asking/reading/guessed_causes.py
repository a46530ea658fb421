"""A guess at the cause of a figure: was it the new phones, isnt that the covid effect, must be the weather.

It asks no second question, as no figure tells a cause; what held a figure high is told where it is asked why.
"""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.statement_words import MEETINGS, PAPERS
from bot.asking.words.word_sets import word_set

_IS = word_set("was wasnt is isnt were werent could couldnt might must wouldnt would may probably prob maybe surely")
IT_ALONE = word_set("it that this they")
_LINKS = word_set("be have been just only not all because of down to due cos after from thanks still partly down")
_ARTICLES = word_set("the a an our their all that this those my some")
_OF_THE_FIGURE = word_set(
    """
    best worst most least same total average mean norm usual normal rise fall increase decrease drop dip spike record
    high low lot few more less fewer peak trend target limit figure number rate percentage percent count first last
    only latest newest final right wrong case reason bit one ones kind sort type good bad big small main whole
    """
)
"""What the figure itself may be asked to be: is that the highest, is it a lot, was that the target."""
_LONGEST = 10


def guesses_at_the_cause(words: Sequence[str]) -> bool:
    """Whether a clause guesses what is behind a figure: a verb of being, `it`, and some one thing with its article."""
    said = [*words[words[:1] == ["or"] :]]
    if said[:1] == ["must"] and said[1:2] == ["be"]:
        said.insert(1, "it")
    if not (said[:1] and said[0] in _IS and said[1:2] and said[1] in IT_ALONE and len(said) <= _LONGEST):
        return False
    at = next((at for at, word in enumerate(said) if at > 1 and word not in _LINKS), len(said))
    thing = said[at + 1 :]
    return (
        said[at : at + 1] != []
        and said[at] in _ARTICLES
        and bool(thing)
        and not any(word in _OF_THE_FIGURE or word.endswith("est") or word.isdecimal() for word in thing)
    )


_THERE = (("was", "there"), ("were", "there"), ("is", "there"), ("did", "we", "have"), ("had", "we", "got"))
_SOME = word_set("a an some any something anything")
_THEN = (("on",), ("then",), ("running",), ("going", "on"), ("on", "then"), ("at", "the", "time"), ("under", "way"))
_NOTHING_THAT_GOES_ON = (
    _OF_THE_FIGURE
    | (MEETINGS - {"event"})
    | PAPERS
    | word_set("note notes reason cause explanation lead owner deadline milestone signal change difference gap plan")
)
_LONGEST_THING = 4


def names_what_went_on(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """`Was there a series on`, `did we have an outage then`: what may lie behind a figure; nothing of the catalogue."""
    said = [*words[words[0] in ("so", "and", "or") :]] if words else []
    begun = next((len(one) for one in _THERE if tuple(said[: len(one)]) == one), 0)
    ends = max((len(one) for one in _THEN if tuple(said[-len(one) :]) == one), default=0)
    thing = said[begun + 1 : len(said) - ends]
    return (
        bool(begun and ends and (thing or said[begun].endswith("thing")))
        and said[begun] in _SOME
        and len(thing) <= _LONGEST_THING
        and not any(word in _NOTHING_THAT_GOES_ON or vocabulary.is_name(word) for word in thing)
    )

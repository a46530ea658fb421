"""What people begin with when they take back or go back in a thread: no I meant, sorry, back to, make that."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Said, Wordings, WordSet

_INTERJECTIONS = word_set(
    "no nah nope sorry oops whoops hmm hm mm um er erm ah oh actually actualy wait right ok okay cool great good fine "
    "yes yeah yep ta cheers thanks thank lovely perfect brilliant sure apologies damn so well now"
)
_SETS = {
    "sigh": WordSet(_INTERJECTIONS),
    "meant": WordSet(word_set("meant mean wanted want")),
    "to say": WordSet(word_set("to say ask know about for")),
    "go back": WordSet(word_set("go going get back return returning turn turning switch switching change move moving")),
}
_TURNS = Wordings(
    """
    ^ [{sigh=3}] [and|but] [i|we] (meant|mean|wanted|want|did mean|really meant|should have said) [{to say}]
    ^ [{sigh=3}] [and|but] (i|we) (was|were) (after|asking about|asking for|thinking of|looking for)
    ^ [{sigh=3}] [and|but] (id|wed|i would|we would) (rather|prefer|sooner) [have|see]
    ^ (hang on|hold on|wait a (sec|second|minute|moment)|my (mistake|bad|fault|error)) [{sigh=2}] [[i|we] {meant=1}]
    ^ (one sec|scrap that|ignore that|not that) [{sigh=2}] [[i|we] {meant=1}]
    ^ [{sigh=3}] what i (meant|wanted|was after) (was|is)
    ^ [{sigh=3}] make (it|that)
    ^ [{sigh=3}] [and] [now] [lets|can we|shall we|could we] {go back=2} [it|that] to
    ^ [{sigh=3}] [and] (now|lets) (for|do|try|have|see)
    ^ [{sigh=3}] [and] [do|show] [the] same [thing|q|qn|question|query] [again] (for|with|of|but for|only for)
    ^ [{sigh=3}] (that|it) should (be|have been|say|read|have said)
    ^ (no|nope|nah|sorry|oops|whoops|apologies|wait|hmm|er|um|ah|oh|actually|damn) [{sigh=2}]
    ^ (ok|okay|right|cool|great|good|fine|yes|yeah|yep|ta|cheers|thanks|lovely|perfect|brilliant|sure) [{sigh=2}]
    """,
    _SETS,
)
_CORRECTS = word_set(
    "hang hold mistake bad fault error scrap ignore meant mean sorry oops whoops no nope nah should rather same"
)
_ENDS = word_set("top bottom first last highest lowest best worst")
_BEHIND_NO = word_set("i we not the sorry its that it wait just for in what and back make")
_ASKS_OF_NOW = word_set(
    "and n so what whats how hows where is are was it that this they we things about looking doing up many much"
)
"""Of these words alone `now` says all that is asked."""
_BEHIND = ("instead", "then", "please", "pls", "thanks", "now", "though")


def turned(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], bool]:
    """Some words without what takes back what was said before, and whether anything did."""
    words = [token.word for token in tokens]
    said = Said(words, [token.opens for token in tokens])
    begins = max((length for length in _TURNS.lengths(said, 0) if length < len(words)), default=0)
    if begins and words[begins - 1] == "no" and not (tokens[begins].parted or words[begins] in _BEHIND_NO):
        begins = 0  # `no robberies` may leave them out
    if words[begins - 1 : begins] == ["to"] and words[begins] in ("normal", "usual"):
        begins = 0  # `back to usual since?` asks of the figure
    if "same" in words[:begins] and all(word[:1].isdigit() for word in words[begins:]):
        begins = words.index("same")  # `same for 2025` is told from the time before
    ends = len(words)
    while ends - 1 > begins and words[ends - 1] in _BEHIND and not {*words[begins : ends - 1]} <= _ASKS_OF_NOW:
        ends -= 1
    corrects = not _CORRECTS.isdisjoint(words[:begins])
    if ends - 2 > begins and words[ends - 2 : ends] in (["i", "mean"], ["i", "meant"]):
        ends, corrects = ends - 2, True
    if words[ends - 1] == "only" and not _ENDS.isdisjoint(words):
        ends -= 1
    return tuple(tokens[begins:ends]), corrects


def asks_the_same(tokens: Sequence[Token], kept: Sequence[Token]) -> bool:
    """Whether what was taken off some words before they were turned is `same for`: of what stands behind it."""
    return any(token.word == "same" and token.start < kept[0].start for token in tokens)


def in_full(token: Token, vocabulary: Vocabulary) -> Token:
    """A word without the short form in which it is typed, where that is no name."""
    return token if vocabulary.is_name(token.word) else replace(token, word=SHORTHAND.get(token.word, token.word))


def as_written(kept: Sequence[Token]) -> str:
    """The words that are left of a text, with the commas between them."""
    said = ""
    for token in kept:
        said += ("," if (token.parted or token.opens) and said else "") + (" " if said else "") + token.word
    return said.replace("per cent", "percent")

"""`Commands?`, `which borough sends the most` in a thread: the figure before, area by area, of a kind that is named."""

import re

from bot.asking.names.kind_words import is_a_kind_somewhere
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.threads.which_of_a_kind import OF_FIGURES_OR_ORDERS
from bot.asking.words.name_forms import Words, plural
from bot.asking.words.tokens import stem, words_of

_BARE = re.compile(r"^(?:(?:and|ok|so|then|now|the|all|just|what about|how about) )*(?P<kind>\w+(?: \w+){0,2})$")
_DONE = re.compile(
    r"^(?:(?:and|ok|so|then|now) )*(?P<which>which [\w ]+?) (?P<verb>\w+)(?: in)? "
    r"(?P<end>(?:the )?(?:most|fewest|least))$"
)
_IN_THOSE = re.compile(
    r"^(?P<said>.+?),? (?:in|for|at|across|of|from|over) (?:(?:each|all) (?:of )?)?"
    r"(?:those|these|the(?= (?:very )?same))(?: very)?(?: same)? (?!same )(?P<kind>[a-z]+(?: [a-z]+){0,2}?)"
    r"(?: (?:then|please|pls|too|as well))*$"
)
"""`Visits to premises in those same boroughs`, after all of them: of each of these."""
_SAYS = {
    "referral": ("sends", "send", "makes", "make", "refers", "refer", "submits", "puts", "sent", "made", "referred"),
    "report": ("sends", "send", "makes", "make", "submits", "puts", "sent", "made"),
    "call": ("rings", "ring", "makes", "make", "phones", "calls", "made", "rang"),
    "arrest": ("makes", "make", "nicks", "nick", "arrests", "arrest", "made", "nicked", "arrested"),
    "search": ("does", "do", "makes", "searches", "search", "carries", "did", "searched"),
    "complaint": ("gets", "get", "draws", "attracts", "got"),
}
"""By what people say that those of each measure come about, of the word that its name has."""


def of_each_of_a_kind(said: str, previous: Question | None, vocabulary: Vocabulary) -> str | None:
    """The words that ask for the figure before by a kind of area that is named alone; None without one."""
    if previous is None or previous.intent not in OF_FIGURES_OR_ORDERS or len(previous.measures) != 1:
        return None
    bare = _BARE.match(said)
    if bare is not None and (kind := _kind(tuple(bare["kind"].split()), vocabulary)):
        return f"by {kind}"
    there = _IN_THOSE.match(said)
    if there is not None and _are_all_told(previous) and previous.by in _keys(tuple(there["kind"].split()), vocabulary):
        return f"{there['said']} by {there['kind']}"
    done = _DONE.match(said)
    if done is None:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    own = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    verbs = {verb for noun, verbs in _SAYS.items() if noun in own for verb in verbs}
    return f"{done['which']} has {done['end']}" if done["verb"] in verbs else None


def _are_all_told(previous: Question) -> bool:
    """Whether each area of a kind was told of, and no choice of them."""
    chosen = previous.condition is not None or previous.only_first or previous.first or previous.only_place
    return previous.intent in (Intent.VALUE, Intent.RATE, Intent.RANKING) and not (chosen or previous.groups)


def _keys(words: Words, vocabulary: Vocabulary) -> set[str]:
    """The kinds of area that some words, or the plural that they are, name."""
    return {one.key for one in vocabulary.readings(words) if one.sort is Sort.KIND}


def _kind(words: Words, vocabulary: Vocabulary) -> str:
    """The kind of area whose plural some words are, and no name of anything else; empty where they are none."""
    readings = vocabulary.readings(words)
    if not readings:
        alone = len(words) == 1 and is_a_kind_somewhere(words[0]) and words[0] == plural(stem(words[0]))
        return words[0] if alone else ""
    if any(one.sort not in (Sort.KIND, Sort.PEERS, Sort.FIELD) for one in readings):
        return ""
    own = {one.key.replace("-", " ") for one in readings if one.sort is Sort.KIND and one.of == "plural"}
    said = " ".join(words)
    return next((one if plural(one) == said else said for one in own), "")

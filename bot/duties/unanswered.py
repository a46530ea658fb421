"""What was not understood, as it is kept for the analyst: without names of persons."""

import re

from bot.asking.names.vocabulary import KNOWN_ELSEWHERE, Vocabulary
from bot.asking.words.tokens import plain_text, tokens_of

_MENTION = re.compile(r"<[@#!][^>]*>|@\w[\w.-]*|[\w.+-]+@[\w-]+\.[\w.]+")
_LONG_NUMBER = re.compile(r"\d[\d ()+-]{5,}\d")
_TITLED = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|pc|dc|ps|ds|di|insp|inspector|sgt|sergeant|constable|supt|superintendent)\.?\s+\S+(?:\s+[A-Z]\S+)?",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(r"\b[A-Z][a-z'\u2019-]+(?:\s+[A-Z][a-z'\u2019-]+)+\b")
LONGEST_KEPT = 300


def without_names(text: str, vocabulary: Vocabulary) -> str:
    """A question without what may name a person: mentions, addresses, numbers, titles with names, names in capitals."""
    text = _MENTION.sub("…", text)
    text = _LONG_NUMBER.sub("…", text)
    text = _TITLED.sub("…", text)
    text = _CAPITALISED.sub(lambda match: match[0] if _is_known(match[0], vocabulary) else "…", text)
    return " ".join(text.split())[:LONGEST_KEPT]


def _is_known(words: str, vocabulary: Vocabulary) -> bool:
    """Whether all the words are the catalogue's or the language's own, so that they name no person."""
    said = (token.word for token in tokens_of(plain_text(words)))
    return all(word in vocabulary.known_words or word in KNOWN_ELSEWHERE for word in said)

"""What is refused before it is read: too long, code, orders to the store, small talk, persons."""

import re
from collections.abc import Sequence
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.asked_live import asked_live
from bot.asking.reading.at_another_rate import at_another_rate
from bot.asking.reading.declined import asks_for_advice, asks_of_somebody, asks_who_did_it, asks_who_i_am
from bot.asking.reading.done_by_one import asks_what_one_did
from bot.asking.reading.gone_to import asks_what_was_gone_to
from bot.asking.reading.meeting_by_its_month import which_meeting
from bot.asking.reading.straight_line_said import goes_on_at_its_rate
from bot.asking.words.passing_words import COURTESIES, HARMLESS, SMALL_TALK
from bot.asking.words.talk import talk_said
from bot.asking.words.tokens import Token

LONGEST_QUESTION = 400
MOST_WORDS = 60
_NOT_OF_QUESTIONS = frozenset("{}<>\\;`|$[]=")


_ORDERS_A_STORE = re.compile(r"(?:drop|truncate|alter)\s+(?:table|database|schema)\b", re.IGNORECASE)


def refused_at_sight(
    text: str, plain: str, tokens: Sequence[Token], vocabulary: Vocabulary, day: date
) -> NotUnderstood | None:
    """Why a text is refused before it is read; None where it is not."""
    if (no_question := _no_question(text, plain, tokens)) is not None:
        return no_question
    if asks_who_i_am(tokens):
        return NotUnderstood("who I am")
    if goes_on_at_its_rate(text):
        return NotUnderstood("forecast")
    if asks_for_advice(tokens):
        return NotUnderstood("advice")
    if asks_who_did_it(tokens) or asks_of_somebody(tokens) or asks_what_one_did(tokens):
        return NotUnderstood("personal")
    if asks_what_was_gone_to(plain, vocabulary):
        return NotUnderstood("gone to")
    apart = asked_live(plain, vocabulary) or at_another_rate(tokens, vocabulary) or which_meeting(text, vocabulary, day)
    if apart is not None:
        return apart
    if talk := talk_said(" ".join(token.word for token in tokens)):
        return NotUnderstood(talk)
    words = {token.word for token in tokens}
    if words & COURTESIES and words <= COURTESIES | SMALL_TALK | HARMLESS:
        thanks = bool(words & {"thanks", "thank", "cheers", "ta"})
        return NotUnderstood(
            "thanks" if thanks else "small talk"
        )  # in a thread it would be taken for the same question again
    return None


def _no_question(text: str, plain: str, tokens: Sequence[Token]) -> NotUnderstood | None:
    """What cannot be a question of anybody: too long, nothing at all, or code."""
    if len(text) > LONGEST_QUESTION or len(tokens) > MOST_WORDS:
        return NotUnderstood("too long")
    if not tokens:
        return NotUnderstood("nothing asked")
    if _ORDERS_A_STORE.match(text.strip()):
        return NotUnderstood("orders")
    return NotUnderstood("signs") if _NOT_OF_QUESTIONS & set(plain) else None

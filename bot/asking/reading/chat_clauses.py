"""Whole clauses that are chat: `could you be a star`, `i was just talking to the boss`, `if you would be so kind`."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.chat_words import CHAT, SPEAKERS
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import ANYWHERE

_LEAST, _LONGEST = 3, 16
_WORDS = CHAT | SPEAKERS | ANYWHERE
_ASKS_OF_THE_FIGURE = word_set(
    "are is was were am have has had did does do how why what whats where when who which whose arent isnt havent hasnt"
)
"""A clause that begins so may ask how something is, as `are we doing well` does."""
_SAYS_OF_WHAT_IS_COUNTED = word_set(
    """
    at in on of with to for behind through around away like about than as that those these this them all some any such
    still once someone somebody everyone everybody anyone anybody
    """
)
"""A clause that begins so may say of which cases the figure is: robbery, with someone they know."""
CHAT_BEGINNINGS = _WORDS - _ASKS_OF_THE_FIGURE - _SAYS_OF_WHAT_IS_COUNTED
_WHO_ASKS = word_set("i im ive id ill we weve wed you youre youve youd me my your")
_SAYING = word_set(
    """
    say says said saying ask asks asked asking want wants wanted wanting need needs needed tell tells telling told
    think thinks thinking thought reckon reckons believe guess suppose insist insists convinced swear swears wonder
    wondered wondering moan moaning talk talked talking chat chasing nag nagging suggest query call called email
    emailed phoned rang wrote writing
    """
)
"""Without a word of saying, somebody who is none of those that ask may be whom it happened to."""


def chat_clause(question: PlainQuestion, at: int) -> int:
    """How many words a clause of chat has that begins at a place; none where it is no such clause.

    Every word of it is one of chat and stands for no name, and somebody is spoken of, so that it says nothing of what
    is counted; and beside it something is named.
    """
    tokens, vocabulary = question.tokens, question.vocabulary
    if (at and not tokens[at].opens) or tokens[at].word not in CHAT_BEGINNINGS:
        return 0
    end, spoken, others, says = at, False, False, False
    while end < len(tokens) and (end == at or not tokens[end].opens):
        word = tokens[end].word
        if word not in _WORDS or question.is_name(word):
            return 0
        if _is_of_a_name(word, vocabulary) and question.may_be_meant(end):
            return 0
        spoken, others, says = spoken or word in _WHO_ASKS, others or word in SPEAKERS, says or word in _SAYING
        end += 1
    beside = (*tokens[:at], *tokens[end:])
    long_enough = _LEAST <= end - at <= _LONGEST
    spoken = spoken or (others and says)
    return end - at if spoken and long_enough and any(_is_of_a_name(one.word, vocabulary) for one in beside) else 0


def _is_of_a_name(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.words_of_names and word not in HARMLESS

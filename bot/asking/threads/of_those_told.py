"""`Which are up`, `what % of burglary` behind several places and a share: of those places alone."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question, Read
from bot.asking.threads.asked_of_them import those_that_moved
from bot.asking.threads.reply import Reply
from bot.asking.threads.shares_of_what_stands import share_of_the_next
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of


def of_those_told(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary) -> Reply:
    """The reply of those alone, where which of several areas moved so, or the share of another measure, is asked."""
    asked = None if reply.read is None else reply.read.outcome
    if not isinstance(asked, Question) or thread.question is None:
        return reply
    of_those = those_that_moved(" ".join(words_of(text)), asked, vocabulary.framework)
    of_those = of_those or share_of_the_next(asked, thread.question)
    return reply if of_those is None else replace(reply, read=Read(of_those))

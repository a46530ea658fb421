"""`Which are up`, `what % of burglary` behind several places and a share: of those places alone."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read, Statistic
from bot.asking.reading.areas_of_a_kind import kind_of_some
from bot.asking.threads.asked_of_them import those_that_moved
from bot.asking.threads.reply import Reply
from bot.asking.threads.shares_of_what_stands import share_of_the_next
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set


def of_those_told(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary) -> Reply:
    """The reply of those alone, where which of several areas moved so, or the share of another measure, is asked."""
    asked = None if reply.read is None else reply.read.outcome
    if not isinstance(asked, Question) or thread.question is None:
        return reply
    asked = kept_to_some(text, asked, thread.question, vocabulary)
    reply = replace(reply, read=replace(reply.read, outcome=asked)) if reply.read is not None else reply
    of_those = those_that_moved(" ".join(words_of(text)), asked, vocabulary.framework)
    of_those = of_those or share_of_the_next(asked, thread.question)
    return reply if of_those is None else replace(reply, read=Read(of_those))


_ALL = word_set("all every everywhere whole force overall")


def kept_to_some(text: str, asked: Question, last: Question, vocabulary: Vocabulary) -> Question:
    """What is asked of the areas of a kind, of those of them that were told; how far one is from the mean of these."""
    framework, some = vocabulary.framework, last.by != "" and len(last.areas) > 1
    if not some or kind_of_some(last, framework) != last.by or not _ALL.isdisjoint(words_of(text.lower())):
        return asked
    if asked.by == last.by and (asked.home_meant or asked.areas in ((), (framework.home,))):
        return replace(asked, areas=last.areas, home_meant=False)
    from_the_mean = asked.intent is Intent.GAP and asked.measures == last.measures and len(asked.areas) == 1
    if from_the_mean and asked.areas[0] in last.areas and last.intent in (Intent.VALUE, Intent.RATE):
        return replace(last, how_far=True, lines=(Statistic.MEAN,), beside=asked.areas[0])
    return asked

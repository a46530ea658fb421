"""`Chart it`, and then `in Sefton`: what was drawn is drawn again of another area, time or group."""

from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread


def drawn_again(reply: Reply, asked: object, thread: Thread, vocabulary: Vocabulary) -> Reply:
    """The reply as a chart, where the last answer was one and the same is asked now of other things."""
    before = thread.question
    if not (thread.charted and isinstance(asked, Question)) or before is None or reply.read is None:
        return reply
    names = {vocabulary.framework.measures[key].name for key in before.measures}
    is_new = any(name in names for _, name in reply.read.steps)
    if is_new or asked == before or _of_the_same(asked) != _of_the_same(before):
        return reply
    return replace(reply, read=replace(reply.read, outcome=replace(asked, chart=True)))


def _of_the_same(question: Question) -> Question:
    """What is asked, whatever area, group and time it is asked of."""
    return replace(question, areas=(), groups=(), period=NEWEST, home_meant=False)

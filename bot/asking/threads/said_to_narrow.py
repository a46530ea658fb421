"""`With a knife`, `take that out` behind a figure: some of it alone is asked for, and never another measure.

What is not held of the measure before is said not to be, and the measure that has the word in its name is offered.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED, said_alone
from bot.asking.words.tokens import stem, words_of

_THAT = r"(?:it|that|this|them|those|these|that one|this one|the (?:big|large|odd|one) ?(?:one|off)?)"
_LEFT_OUT = said_alone(
    rf"(?:(?:if|when) (?:you|we|i) )?(?:take|leave|strip|knock|cut|keep|pull) (?:{_THAT} out|out {_THAT})"
    rf"|(?:excluding|exclude|without|minus|discounting|discount|ignoring|ignore|removing|remove|stripping out) {_THAT}"
)
_WITH = re.compile(
    rf"^{OPENED}(?:(?:just|only|the ones|those|ones|which were|that were|committed) )*"
    rf"(?:with|using|involving|involved|armed with) (?:(?:a|an|the|any) )?(?P<what>[a-z ]+?){CLOSED}$"
)


def asked_to_narrow(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """The reply, or why it has no answer where it asks for some of the figure before and would be of another thing."""
    last, said = thread.question, " ".join(words_of(text))
    if last is None or len(last.measures) != 1 or reply.each:
        return reply
    measure = vocabulary.framework.measures[last.measures[0]]
    if _LEFT_OUT.match(said):
        return replace(reply, read=Read(NotUnderstood("left out", "that", near=(measure.name,))))
    found = _WITH.match(said)
    if found is None:
        return reply
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if not isinstance(asked, Question) or not asked.measures or {*asked.measures} & {*last.measures}:
        return reply
    others = [vocabulary.framework.measures[key] for key in asked.measures]
    own = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    if any(own & {stem(word) for word in words_of(one.name)} for one in others):
        return reply  # violence with injury, after violence
    choices = tuple(Choice(one.name, f"and {one.name}") for one in others)
    return replace(reply, read=Read(NotUnderstood("not of that", found["what"], near=(measure.name,), choices=choices)))

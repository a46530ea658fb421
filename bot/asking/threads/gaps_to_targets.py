"""`What's the gap on the second one`, `how many fewer is that than last year` after targets: of what was told of them.

A gap is how far it is from its target, and not from other forces.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.targets_of_those import OF_TARGETS
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_GAP = word_set("gap gaps")
_TO_OTHERS = word_set("average averages mean median between best worst highest lowest top force forces peers everyone")

_IS_IT = re.compile(r"^(?:(?:and|so|ok) )*what(?:'?s| is| was) the gap(?: then| now)?\W*$")


def asks_for_a_gap(said: str) -> bool:
    """Whether a gap is asked for, and not one to other areas."""
    words = {*words_of(said)}
    return not _GAP.isdisjoint(words) and _TO_OTHERS.isdisjoint(words)


def speaks_of_targets(thread: Thread) -> bool:
    """Whether the last answer told a target or listed some, or what was asked since is of one of those."""
    return any(one is not None and one.intent in OF_TARGETS for one in (thread.question, thread.listed))


def to_its_target(said: str, understood: Read, thread: Thread) -> Read:
    """What was understood, with the gap to the average of peers as that to the target, where targets were told."""
    asked = understood.outcome
    if isinstance(asked, NotUnderstood) or not (speaks_of_targets(thread) and asks_for_a_gap(said)):
        return understood
    before = thread.question
    if (
        asked.intent is Intent.MEANING
        and before is not None
        and len(before.measures) == 1
        and _IS_IT.match(said.lower())
    ):
        return Read(replace(before, intent=Intent.VARIANCE, rate=None))
    return replace(understood, outcome=_of_its_target(asked))


def _of_its_target(asked: Question) -> Question:
    plain = asked.intent is Intent.GAP and len(asked.areas) == 1 and not (asked.peers or asked.by or asked.as_times)
    return replace(asked, intent=Intent.VARIANCE, rate=None) if plain else asked


def on_the_year_before_of_its_aim(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """`How many fewer is that than last year` after a target of 12 months: of those months, and not of the newest.

    What stands there first is the figure that is judged; what is left of the year stands behind it.
    """
    previous, base = thread.question, None
    if previous is not None and previous.intent in (Intent.TARGET, Intent.VARIANCE) and _OF_THAT_YEAR.search(said):
        base = next((one.period for one in thread.shown), None)
    if previous is None or base is None or base.kind is vocabulary.framework.measures[previous.measures[0]].cadence:
        return None
    figure = Question(measures=previous.measures, areas=previous.areas, groups=previous.groups, period=just_that(base))
    asked = read(said, vocabulary, day, figure).outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.CHANGE or asked.period != figure.period:
        return None
    return asked if asked.measures == figure.measures and asked.areas == figure.areas else None


_OF_THAT_YEAR = re.compile(r"\b(?:that|this|it)\b.*\b(?:last year|year before|year earlier)$")

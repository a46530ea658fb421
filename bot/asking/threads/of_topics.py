"""Who leads on what was listed, and what is known of a deliverable that was pointed at."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import TOLD, Intent, Question
from bot.asking.reading.of_the_lead import asked_of_the_lead, asks_what_they_lead_on
from bot.asking.reading.reading import read
from bot.asking.threads.asked_of_the_work import asked_of_the_work
from bot.asking.threads.of_one_deliverable import of_deliverables
from bot.asking.threads.thread import GOES_ON_IN, Shown, Thread
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_WHO = word_set("who whos whose lead leads owner owners owns contact responsible ask")
_SEVERAL = word_set("them those these they all both each their")
_BESIDE_A_NAME = word_set("the one and what about how whats hows on of for a so ok please update any")
_HOLDING = word_set("got has doing holding delivering hook on for is that whos who owns leads when whens due late it")
"""What is asked of the one that is named so: who has got the charter one, when is it due."""
_WHEN = word_set("when whens due late overdue deadline")
_DEPUTY = word_set("deputises deputise deputising deputy deputies understudy")
_IN_THEIR_PLACE = frozenset({"stands in", "standing in", "stand in", "covers", "covering", "fills in", "steps in"})
_OF_DEPUTIES = word_set(
    "and who whos is are the their this there a so ok does for them him her it that if when theyre they shes hes he "
    "she away off out not on leave in stands standing stand covers covering fills steps please"
)
_ALL_OF_IT = r"(?:it|that|this|them|those|these)(?: all)?"
_ON_THE_HOOK = said_alone(
    r"who(?:s| is) on the hook"
    rf"|who(?:s| is| still| are)? (?:owes?|owing|got to (?:send|give|write|do)|meant to send) (?:us )?{_ALL_OF_IT}"
)
_WHO_LEADS = "who is the lead"
"""The same, said plainly: on the hook for something else asks for another thing."""
_POINTS = word_set("it that this its they them those these")
_THINGS = (Sort.MEASURE.value, Sort.DELIVERABLE.value)
_OF_DELIVERABLES = (Intent.SAID, Intent.OWED, Intent.LIST_OVERDUE)


def about_topics(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Who leads on them`: on all that was listed; `when is it due`: the deliverable that was pointed at.

    None where something else is said, or it is asked of a single measure: then it goes on from its question.
    """
    words = frozenset(said.split())
    if thread.lead and (of_another := _who_leads_on_another(said, vocabulary, day)) is not None:
        return of_another
    lead = thread.lead or (_lead_of_the_measure(thread, vocabulary) if words & _LEADING and words & _ONE else "")
    if lead in vocabulary.register.leads and (of_them := _of_the_lead(said, thread, lead)) is not None:
        return of_them
    deliverables = _deliverables(thread)
    if len(deliverables) == 1 and _HOW_LATE.match(said):
        return Question(intent=Intent.OWED, topics=deliverables)
    of_them = _last_said(said, deliverables) or of_deliverables(said, deliverables)
    of_them = of_them or asked_of_the_work(said, deliverables, vocabulary, day, thread.question)
    if of_them is not None:
        return of_them
    named = _named(words, thread, vocabulary) if "one" in words else None
    if named is not None:
        return named
    if (deputy := _deputy_asked(said, thread, vocabulary)) is not None:
        return deputy
    asks_who = not words.isdisjoint(_WHO)
    if not asks_who and (not deliverables or words.isdisjoint(_POINTS)):
        return None
    asked = read(_WHO_LEADS if _ON_THE_HOOK.match(said) else said, vocabulary, day).outcome
    if not isinstance(asked, Question) or asked.topics or asked.topic or asked.measures:
        return None
    if asked.intent is Intent.LEAD:
        if asks_what_they_lead_on(said) and "else" in words:
            return None  # of several leads, what was listed would be told again
        topics = _led(thread, deliverables, several=not words.isdisjoint(_SEVERAL))
        return replace(asked, topics=topics) if topics else None
    if not deliverables or asked.intent not in _OF_DELIVERABLES:
        return None
    intent = Intent.SAID if asked.intent is Intent.SAID else Intent.OWED
    return Question(intent=intent, topics=deliverables, only_first=intent is Intent.SAID)


def _last_said(said: str, deliverables: tuple[tuple[str, str], ...]) -> Question | None:
    """`What did they last say` after deliverables were listed: the last word on each of them."""
    if not deliverables or not _LAST_SAID.match(said):
        return None
    return Question(intent=Intent.SAID, topics=deliverables, only_first=True)


_HOW_LATE = said_alone(
    r"(?:(?:by )?how (?:late|overdue|far behind|long overdue)|how (?:many days|much|long) (?:late|overdue|behind)"
    r"|(?:why )?(?:is|was)(?:nt)? (?:it|this|that) (?:late|overdue|behind|done|ready|finished|complete|completed"
    r"|past due|on time|in place|delivered))"
    r"(?: (?:is|was|are|has) (?:it|this|that|we)(?: been)?)?(?: (?:now|yet|then|by now))?"
)
"""`Is it late`, `how late` after one deliverable: when that was due, and by how many days it is overdue."""

_THEY = r"(?:they|he|she|it|we|any of them|anyone|anybody|all of them)"
_LAST_SAID = said_alone(
    rf"what (?:did|have|has|had) {_THEY} (?:last |most recently )?(?:say|said|tell us|told us|report|reported|put)"
    rf"(?: last| most recently| (?:on|about|of) {_ALL_OF_IT})*|what was (?:last )?(?:said|reported)(?: (?:on|about) "
    rf"{_ALL_OF_IT})?"
)
_AND_ON = re.compile(r"^(?:(?:and|ok|so|then|what about|how about|whats with) )+(?:on |for )?(?P<name>.+)$")


def _who_leads_on_another(said: str, vocabulary: Vocabulary, day: date) -> Question | None:
    """`And on trespass` after who leads on cable theft: who leads on that. With a place or a time a figure is asked."""
    found = _AND_ON.match(said)
    if found is None:
        return None
    named = read(found["name"], vocabulary, day).outcome
    if not isinstance(named, Question) or len(named.measures) != 1:
        return None
    if named != Question(measures=named.measures, areas=named.areas, home_meant=True):
        return None
    return Question(intent=Intent.LEAD, topics=((Sort.MEASURE.value, named.measures[0]),))


_LEADING = word_set("lead leading leads owe owes own owns responsible charge")
_ONE = word_set("they she he")


def _lead_of_the_measure(thread: Thread, vocabulary: Vocabulary) -> str:
    """Who leads on the one measure that a figure was told of, beside which they may have been named."""
    last = thread.question
    if last is None or thread.unanswered or len(last.measures) != 1:
        return ""
    return vocabulary.framework.measures[last.measures[0]].owner or ""


def _of_the_lead(said: str, thread: Thread, lead: str) -> Question | None:
    """`What was their last update`, `do they owe us anything` after who leads; `what else` but for what was told."""
    listed = thread.listed is not None and thread.listed.intent is Intent.LIST_OVERDUE
    shown = [(TOLD, one.deliverable) for one in thread.shown if listed and one.deliverable]
    return asked_of_the_lead(said, lead, _named_before(thread), shown)


def _named_before(thread: Thread) -> tuple[tuple[str, str], ...]:
    """The one measure or deliverable that the thread has come to, as what was told already."""
    last = thread.question
    keys = () if last is None else (*last.measures, *(key for sort, key in last.topics if sort in _THINGS))
    return tuple((TOLD, key) for key in keys)


def was_of_another(about: Question, said: str, thread: Thread) -> bool:
    """Whether what is asked of the deliverable before may be meant of another, which had no answer in between.

    `Is it overdue` after `and the zebra plan`, which none is called: what pointed at the one before was of that one.
    """
    known = {*_deliverables(thread)}
    words = {*said.split()}
    if not (thread.unanswered and known and {*about.topics} <= known | _leads_asked(about)):
        return False
    if thread.question is None and words & _SEVERAL:
        return False
    each = ({token.word for token in tokens_of(plain_text(one))} for one in thread.unanswered.split(GOES_ON_IN))
    return any(not one & _POINTS for one in each)


def _leads_asked(about: Question) -> set[tuple[str, str]]:
    return {*about.topics} if about.intent is Intent.DEPUTY else set()


def _deliverables(thread: Thread) -> tuple[tuple[str, str], ...]:
    """The deliverable that was pointed at; where none was, those that were listed."""
    if thread.question is None:
        return tuple(dict.fromkeys(one.topic for one in thread.shown if one.deliverable))
    return tuple(one for one in thread.question.topics if one[0] == Sort.DELIVERABLE.value)


def _named(words: frozenset[str], thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """`The body worn video one`: what of the deliverables that were listed has these words in its title alone.

    It is asked what is known of it, who has got it, or when it is due.
    """
    wanted = {stem(word) for word in words - _BESIDE_A_NAME - _HOLDING}
    known = vocabulary.register.deliverables
    listed = dict.fromkeys(one.deliverable for one in thread.shown if one.deliverable in known)
    found = [key for key in listed if wanted and wanted <= {stem(word) for word in words_of(known[key].title)}]
    if len(found) != 1:
        return None
    shown = Shown(deliverable=found[0])
    if not words.isdisjoint(_WHEN):
        return Question(intent=Intent.OWED, topics=(shown.topic,))
    if not words.isdisjoint(_WHO):
        return Question(intent=Intent.LEAD, topics=(shown.topic,))
    return shown.question if len(listed) > 1 else None


def _deputy_asked(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """`And who deputises?`: who stands in for the one who leads on what was asked about, or what was listed."""
    words = {*said.split()}
    stands_in = any(f" {phrase} " in f" {said} " for phrase in _IN_THEIR_PLACE) and not words.isdisjoint(_WHO)
    if not (stands_in or words & _DEPUTY) or not words <= _OF_DEPUTIES | _DEPUTY:
        return None
    register, measures = vocabulary.register, vocabulary.framework.measures
    of_list = tuple(dict.fromkeys(one.topic for one in thread.shown)) if thread.question is None else ()
    of_measures = tuple((Sort.MEASURE.value, key) for key in (thread.question.measures if thread.question else ()))
    deliverables = register.deliverables
    owners = {
        deliverables[key].lead or "" if sort == Sort.DELIVERABLE.value else measures[key].owner or ""
        for sort, key in of_list or _deliverables(thread) or of_measures
        if key in measures or key in deliverables
    }
    leads = tuple((Sort.LEAD.value, one) for one in sorted(owners) if one in register.leads)
    return Question(intent=Intent.DEPUTY, topics=leads) if leads else None


def _led(
    thread: Thread, deliverables: tuple[tuple[str, str], ...], *, several: bool
) -> tuple[tuple[str, str], ...] | None:
    """What it is asked who leads on: what was pointed at, or all that was listed; None of one measure alone."""
    listed = tuple(dict.fromkeys(one.topic for one in thread.shown))
    if several or thread.question is None:
        return listed if len(listed) > 1 or thread.question is None else None
    return deliverables or None

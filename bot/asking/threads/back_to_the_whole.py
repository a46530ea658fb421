"""`Go back to the total`, `everyone`, `all weapons` after one group of a measure: all of it, at its place and time."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.of_all import of_all
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import OPENED
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.group_dimensions import dimensions_of, groups_in
from bot.figures.measures import Measure
from bot.watching.subject_words import group_name

_BACK = r"(?:lets |can we )?(?:go |get |going )?back to |return to |make (?:it|that) |give me |show me "
_OPENED = (
    rf"{OPENED}(?:{_BACK}|for |of |(?:what|how) about |whats |what (?:is|was|are|were) |just )*(?:it )?(?:the |our )*"
)
_CLOSED = r"(?: (?:then|please|pls|instead|again|though|not just (?:them|those|that|these|him|her)))*$"
_NUMBER = r"(?:figure|number|count|amount|one|thing|picture|lot)"
_OVERALL = r"(?:in total|altogether|overall|all in all|all told|all together|as a whole)"
_HOW_MANY = r"how (?:many|much)(?: (?:(?:is|was) (?:that|this|it)|(?:were|are|was|is) there|did we have|have we had))?"
_TOTAL = re.compile(
    rf"^{_OPENED}(?:(?:overall|total|totals|grand total|whole|full|complete)(?: {_NUMBER})?|{_OVERALL}"
    rf"|{_HOW_MANY} (?:in all|{_OVERALL}))(?: {_OVERALL})?{_CLOSED}"
)
_ALL = re.compile(
    rf"^{_OPENED}(?:all(?: of (?:it|them|those|these))?|everyone|everybody|everything|across the board|(?:whole )?lot"
    rf"|all of the above){_CLOSED}"
)
_WHOLE = re.compile(rf"^{_OPENED}(?:all of it|it all|everything|(?:whole )?lot){_CLOSED}")
_EVERY = re.compile(
    rf"^{_OPENED}(?:across )?(?:all|every|any|total|overall|whole|entire|both|combined)(?: of)?"
    rf"(?: the| our| types of| kinds of)* (?P<of>[a-z0-9][a-z0-9 ]*?)(?: (?:together|combined|{_OVERALL}))?{_CLOSED}"
)
_BEHIND = re.compile(rf"^{_OPENED}(?P<of>[a-z0-9][a-z0-9 ]*?) (?:total|totals|in general|{_OVERALL}){_CLOSED}")
_PLAIN = (Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.SIGNALS, Intent.AVERAGE)
_OF_ONE = (*_PLAIN, Intent.EXTREME, Intent.RANKING, Intent.RANK, Intent.GAP, Intent.HOW_OFTEN)
_KINDS = word_set("types kinds sorts categories groups")
_AGES = ("ages", "age", "age groups", "age group")
_OF_AN_AGE = word_set("adult adults child children kids juveniles under over aged young older youths")
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))
_SAY_NOTHING = word_set("of and the a in on with for by to recorded crime crimes offence offences incident incidents")


def back_to_the_whole(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The question before without its group; what it can mean, where all areas or the groups before may be meant.

    Of what is whole already it is the same again, and no measure that has *total* in its name. None where something
    else is asked.
    """
    previous = thread.question
    if previous is None or thread.unanswered or len(previous.measures) != 1:
        return None
    if not previous.groups:
        whole_said = _WHOLE.match(said) or (_TOTAL.match(said) and "many" not in said.split())
        return previous if whole_said and _is_whole_already(previous, thread) else None
    if previous.intent not in _OF_ONE or previous.by.startswith(("groups:", "peers:")) or len(previous.groups) > 1:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    whole = replace(previous, groups=())
    if _TOTAL.match(said):
        plain = previous.intent in _PLAIN and not (previous.by or previous.more_periods)
        return _or_of_those(whole, (*thread.alike, previous), measure) if plain else None
    if _ALL.match(said):
        areas = of_all(said, previous, vocabulary.framework)
        if areas is None or areas == previous:
            return whole
        choices = (Choice(f"all {measure.name}", f"and {measure.name}"), Choice(f"by {areas.by}", f"by {areas.by}"))
        return NotUnderstood("several readings", said, choices=choices)
    found = _EVERY.match(said) or _BEHIND.match(said)
    return whole if found is not None and _is_all_of(found["of"], previous, vocabulary, day) else None


def _is_whole_already(previous: Question, thread: Thread) -> bool:
    """Whether one figure of a measure stands there by itself, with nothing that it could be added to."""
    alone = len(previous.areas) <= 1 and not (previous.by or previous.more_periods or previous.peers)
    return alone and previous.intent is Intent.VALUE and previous.condition is None and not thread.alike


def _or_of_those(whole: Question, those: Sequence[Question], measure: Measure) -> Question | NotUnderstood:
    """`Total` after one group and another of a kind: of these together, or of all that there are."""
    told = dict.fromkeys(key for one in those for key in one.groups)
    groups = {*told}
    kinds = [{one.key for one in groups_in(measure, kind)} for kind in dimensions_of(measure)]
    if len(groups) == 1 or groups in kinds or not any(groups < kind for kind in kinds):
        return whole
    together = f"{' and '.join(group_name(measure, key) for key in told)} together"
    choices = (Choice(f"all {measure.name}", f"and {measure.name}"), Choice(together, f"{measure.name} {together}"))
    return NotUnderstood("several readings", choices=choices)


def _is_all_of(of: str, previous: Question, vocabulary: Vocabulary, day: date) -> bool:
    """Whether some words are the measure that the group is of, a part of its name, or what tells its groups apart."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    if _tells_groups_apart(of, previous.groups[0], measure, vocabulary, day):
        return True
    asked = read(of, vocabulary, day).outcome
    if isinstance(asked, Question) and asked.measures:
        return asked == Question(measures=previous.measures, areas=asked.areas, home_meant=True)
    telling = {stem(word) for word in words_of(of)} - {stem(word) for word in _SAY_NOTHING}
    own = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    of_groups = {stem(word) for one in measure.groups for name in (one.name, *one.aliases) for word in words_of(name)}
    return bool(telling) and telling <= own - of_groups


def _tells_groups_apart(of: str, group: str, measure: Measure, vocabulary: Vocabulary, day: date) -> bool:
    """`All strands`, `all ages`: what the measure can be asked by, of a kind that the group is of."""
    called = next((words_of(f"{one.name} {' '.join(one.aliases)}") for one in measure.groups if one.key == group), ())
    if of in _KINDS or (of in _AGES and not _OF_AN_AGE.isdisjoint(called)):
        return True
    for word in (of, *(of.removesuffix(end) + put for end, put in _ENDINGS if of.endswith(end))):
        asked = read(f"{measure.name} by {word}", vocabulary, day).outcome
        if isinstance(asked, Question) and asked.by.startswith("groups:"):
            return group in {one.key for one in groups_in(measure, asked.by.removeprefix("groups:"))}
    return False

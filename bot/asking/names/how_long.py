"""`How long do people wait on 101`, `how quickly do we get to emergencies`: the measure of time that is asked about."""

from collections.abc import Mapping

from bot.asking.words.tokens import root, words_of
from bot.figures.measures import Measure, Unit

Words = tuple[str, ...]
_ASKING = (("how", "long"), ("how", "quickly"), ("how", "fast"), ("how", "soon"), ("how", "slowly"), ("how", "quick"))
ASKS_FOR_A_TIME = frozenset(second for _, second in _ASKING)
"""What stands behind `how` in a phrase that says much of what is in no name."""
_LIMITS = frozenset(map(root, ("minute", "min", "second", "sec", "hour")))
_TIMES = (Unit.MINUTES, Unit.SECONDS)
_SAYS_NOTHING = frozenset(
    {"a", "an", "the", "do", "does", "did", "is", "are", "was", "were", "it", "we", "us", "our", "you", "they", "there"}
    | {"people", "callers", "public", "take", "takes", "taking", "took", "to", "for", "on", "of", "at", "being", "be"}
    | {"have", "has", "someone", "somebody", "up", "folk", "folks", "punters", "anyone", "members", "everyone"}
)
_WHAT_IS_TIMED = frozenset(root(word) for word in ("call", "incident", "job"))
"""Said or not, it is the same: 101 and 101 calls, grade 1 and grade 1 incidents."""

_ANSWERING = frozenset({"wait", "answer", "queue", "pick"})
_COMING = frozenset({"respons", "attend", "attendance", "arriv", "arrival", "reach"})
_HOLDING = frozenset({"held", "kept", "keep", "keeping", "detained", "detain", "detaining", "stay", "staying"})
_IN_FOR = (("in", "for"), ("them", "in"), ("people", "in"), ("detainees", "in"), ("dps", "in"), ("prisoners", "in"))
_BOOKING = frozenset({"booked", "authorised", "authorise"})
_DETAINED = frozenset(map(root, ("custody", "detention", "detained", "detainee", "cells", "dps", "dp", "prisoner")))
_BEFORE_IT = frozenset(map(root, ("authorise", "authorised", "booking", "booked", "desk")))
"""What somebody waits for before being held."""
_ACTIONS = {
    **dict.fromkeys(("wait", "waits", "waiting", "waited", "queue", "queuing", "through", "pick"), _ANSWERING),
    **dict.fromkeys(("hang", "hanging", "hold", "holding"), _ANSWERING),
    **dict.fromkeys(("answer", "answers", "answering", "answered"), _ANSWERING),
    **dict.fromkeys(("respond", "responding", "responded", "response", "attend", "attending"), _COMING),
    **dict.fromkeys(("arrive", "arriving", "reach", "reaching"), _COMING),
}
_GETTING = frozenset({"get", "gets", "getting", "got"})


class TimesAsked:
    """Which measures of time some words after `how long` can be about. `measures` are those of a catalogue."""

    def __init__(self, measures: Mapping[str, Measure]) -> None:
        self._said_of = {
            one.key: frozenset(root(word) for name in (one.name, *one.aliases) for word in words_of(name))
            for one in measures.values()
            if one.unit in _TIMES or _has_a_limit(one)
        }
        self._in_time = frozenset(key for key in self._said_of if _has_a_limit(measures[key]))

    def measures(self, words: Words) -> frozenset[str]:
        """The only measure of the time that is asked for; none where there is none, or several.

        It is one of waiting or of coming, as the words are, and all else that they say occurs in its names. What stands
        at the end of the words must say something.
        """
        if words[:2] not in _ASKING or not self._said_of:
            return frozenset()
        if _HOLDING & {*words} or words[-2:] in _IN_FOR:
            return self._held(words)
        if _BOOKING & {*words}:
            return self._booked(words)
        if words[-1] in _SAYS_NOTHING | _GETTING:
            return frozenset()
        actions = [_ACTIONS[word] for word in words if word in _ACTIONS]
        getting = bool(_GETTING & {*words})
        if getting and "through" not in words:
            actions.append(_COMING)
        said = {root(word) for word in words[2:] if word not in {*_SAYS_NOTHING, *_GETTING, *_ACTIONS}}
        found = [
            key
            for key, own in self._said_of.items()
            if said - _WHAT_IS_TIMED and said - _WHAT_IS_TIMED <= own and actions and all(own & one for one in actions)
        ]
        timed = [key for key in found if key not in self._in_time]
        timed = timed or found  # all that is held of it is in what part of them it was fast enough
        return frozenset(timed) if len(timed) == 1 else frozenset()

    def _booked(self, words: Words) -> frozenset[str]:
        """The only measure of the time until people are booked in, where nothing else is said of them."""
        passed = {*_SAYS_NOTHING, *_GETTING, *_BOOKING, "in", "into", "until", "before", "wait", "waiting"}
        said = {root(word) for word in words[2:] if word not in passed} - _DETAINED
        timed = ((key, of) for key, of in self._said_of.items() if key not in self._in_time)
        own = [key for key, of in timed if of & _BEFORE_IT and not said - of]
        return frozenset(own) if len(own) == 1 else frozenset()

    def _held(self, words: Words) -> frozenset[str]:
        """The only measure of the time that people are held in custody, where nothing else is said of them."""
        passed = {*_SAYS_NOTHING, *_HOLDING, "in", "inside", "suite", "suites"}
        said = {root(word) for word in words[2:] if word not in passed} - _DETAINED
        before = _ANSWERING | _BEFORE_IT
        own = [
            key for key, of in self._said_of.items() if of & _DETAINED and not of & before and key not in self._in_time
        ]
        return frozenset(own) if len(own) == 1 and not said else frozenset()


def _has_a_limit(measure: Measure) -> bool:
    """Whether a percentage is of what was done within a time: attended within 15 minutes."""
    words = words_of(measure.name)
    return measure.unit is Unit.PERCENT and any(
        first in ("in", "within") and number.isdecimal() and root(unit) in _LIMITS
        for first, number, unit in zip(words, words[1:], words[2:], strict=False)
    )

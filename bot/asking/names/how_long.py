"""`How long do people wait on 101`, `how quickly do we get to emergencies`: the measure of time that is asked about."""

from collections.abc import Iterable

from bot.asking.words.tokens import root, words_of
from bot.figures.measures import Measure, Unit

Words = tuple[str, ...]
_ASKING = (("how", "long"), ("how", "quickly"), ("how", "fast"), ("how", "soon"), ("how", "slowly"))
ASKS_FOR_A_TIME = frozenset(second for _, second in _ASKING)
"""What stands behind `how` in a phrase that says much of what is in no name."""
_TIMES = (Unit.MINUTES, Unit.SECONDS)
_SAYS_NOTHING = frozenset(
    {"a", "an", "the", "do", "does", "did", "is", "are", "was", "were", "it", "we", "us", "our", "you", "they", "there"}
    | {"people", "callers", "public", "take", "takes", "taking", "took", "to", "for", "on", "of", "at", "being", "be"}
    | {"have", "has", "someone", "somebody", "up"}
)
_WHAT_IS_TIMED = frozenset(root(word) for word in ("call", "incident", "job"))
"""Said or not, it is the same: 101 and 101 calls, grade 1 and grade 1 incidents."""

_ANSWERING = frozenset({"wait", "answer", "queue", "pick"})
_COMING = frozenset({"respons", "attend", "attendance", "arriv", "arrival", "reach"})
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

    def __init__(self, measures: Iterable[Measure]) -> None:
        self._said_of = {
            one.key: frozenset(root(word) for name in (one.name, *one.aliases) for word in words_of(name))
            for one in measures
            if one.unit in _TIMES
        }

    def measures(self, words: Words) -> frozenset[str]:
        """The only measure of the time that is asked for; none where there is none, or several.

        It is one of waiting or of coming, as the words are, and all else that they say occurs in its names. What stands
        at the end of the words must say something.
        """
        if words[:2] not in _ASKING or words[-1] in _SAYS_NOTHING | _GETTING or not self._said_of:
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
        return frozenset(found) if len(found) == 1 else frozenset()

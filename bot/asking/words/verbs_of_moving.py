"""Verbs by which a figure goes up or down, in all their forms and with the words that belong to them: easing off."""

_IRREGULAR = {
    "creep": ("crept",),
    "shoot": ("shot",),
    "go": ("went", "gone"),
    "come": ("came",),
    "fall": ("fell", "fallen"),
    "rise": ("rose", "risen"),
    "swing": ("swung",),
    "slide": ("slid",),
    "sink": ("sank", "sunk"),
    "shrink": ("shrank", "shrunk"),
    "leap": ("leapt", "leaped"),
    "build": ("built",),
}
_DOUBLED = frozenset({"drop", "dip", "slip", "step"})


def _forms(verb: str) -> tuple[str, ...]:
    """A verb as it stands, with -s, in the past and with -ing: drop, drops, dropped, dropping."""
    ends_with_e = verb.endswith("e")
    stem = f"{verb}{verb[-1]}" if verb in _DOUBLED else verb.removesuffix("e")
    ongoing = "dying" if verb == "die" else f"{stem}ing"
    third = f"{verb}es" if verb.endswith(("sh", "ch", "o")) else f"{verb}s"
    past = _IRREGULAR.get(verb, (f"{verb}d" if ends_with_e else f"{stem}ed",))
    return (verb, third, *past, ongoing)


def _said(verbs: str, particles: tuple[str, ...]) -> list[str]:
    forms = (form for verb in verbs.split() for form in _forms(verb))
    return [f"{form} {particle}" if particle else form for form in forms for particle in particles]


_UPWARDS = ("up", "upward", "upwards", "higher", "back up", "right up", "steadily up")
_DOWNWARDS = ("down", "downward", "downwards", "lower", "back down", "right down", "steadily down")
_GONE_UP = _said(
    "go move head climb creep edge inch tick nudge trend drift shoot jump swing crawl bump ramp leap rise push",
    _UPWARDS,
)
_HEAPED = [
    *_said("pick flare", ("up", "back up")),
    *(f"{verb} up" for verb in ("piling", "stacking", "building", "mounting", "ramping")),
]
"""Piled up and built up is also what was had: how many have we built up."""
_SOARED = _said("rocket skyrocket leap swell mushroom escalate snowball rebound soar surge balloon burgeon", ("",))
_GONE_DOWN = _said(
    "go move come creep edge inch tick nudge trend drift fall drop dip slip slide swing crawl step", _DOWNWARDS
)
_EASED = _said("ease tail taper die drop fall drift cool peel", ("off", "away", "back", "right off"))
_HEADED = ("headed", "heading")
"""A heads up is no rise."""
_CALMED = _said("calm settle quieten die simmer ease taper wind", ("down",))
_SANK = _said("slump plunge nosedive sink recede dwindle lessen abate ebb diminish plummet tumble subside wane", ("",))

WENT_UP = ", ".join((*(f"{verb} {way}" for verb in _HEADED for way in _UPWARDS), *_GONE_UP, *_HEAPED, *_SOARED))
WENT_DOWN = ", ".join(
    (*(f"{verb} {way}" for verb in _HEADED for way in _DOWNWARDS), *_GONE_DOWN, *_EASED, *_CALMED, *_SANK)
)

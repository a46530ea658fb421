"""Those who did it, and were locked up: drink drivers nicked are arrests, shoplifters nicked no shop thefts."""

_DEEDS = {
    "drink drivers": "drink drive",
    "drug drivers": "drug drive",
    "shoplifters": "shop theft",
    "thieves": "theft",
    "burglars": "burglary",
    "robbers": "robbery",
    "muggers": "mugging",
    "dealers": "trafficking",
    "drug dealers": "drug trafficking",
    "stalkers": "stalking",
}
_ARRESTED = ("locked up", "nicked", "lifted", "collared", "arrested", "banged up")

DOERS_ARRESTED = (
    tuple(
        (f"{who} {were}{nicked}", f"{deed} arrest")
        for who, deed in _DEEDS.items()
        for were in ("", "were ", "got ")
        for nicked in _ARRESTED
    )
    + tuple(
        (f"{who} {asked} we {nick}", f"{deed} arrest")
        for who, deed in _DEEDS.items()
        for asked in ("did", "have")
        for nick in (*_ARRESTED, "nick", "lock up", "arrest", "lift", "collar")
    )
    + tuple(
        (f"{whom}{were}{nicked} for", "arrest")
        for whom in ("people ", "drivers ", "motorists ", "")
        for were in ("", "were ", "got ")
        for nicked in _ARRESTED
    )
)
"""What is said, and the arrests that it comes down to."""

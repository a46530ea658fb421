"""`What caused the October peak in burglary`: why burglary was as it was then; the peak is that time's figure."""

import re

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?: (?:last year|\d{4}))?"
)
_PEAK = r"(?:peak|spike|high|low|dip|trough|surge|jump|bump|blip|outlier)"
_CAUSED = (
    r"(?:what(?:'s| is| was|s)? (?:caused|drove|explains|explained|behind|lay behind|led to|was behind|causing)"
    r"|why (?:was|is) there|(?:what was )?the (?:reason|cause|explanation) (?:for|of))"
)
_SAID = re.compile(
    rf"^(?P<opens>(?:(?:and|so|ok) )*){_CAUSED} (?:the|that|an?|our|this) (?P<when>{_MONTH}) {_PEAK} "
    r"(?:in|of|for|with|on) (?P<what>.+?)(?P<end>[?.!]*)$",
    re.IGNORECASE,
)
_MOVES = r"(?:go|jump|rise|fall|drop|climb|shoot|spike|increase|soar|surge|come|dip|get|look)"
_MADE = re.compile(
    r"^(?P<opens>(?:(?:and|so|ok) )*)what(?:['’]?s| has| is)? (?P<tense>made|makes|making)(?! up\b)"
    r" (?P<what>(?!of\b|a\b).+?)"
    rf" (?P<how>so|this|that|such a|{_MOVES}) (?P<rest>.+?)(?P<end>[?.!]*)$",
    re.IGNORECASE,
)


def with_reasons_in_plain_words(text: str) -> str:
    """The question why something was as it was in a month, or what made it so; any other as it is."""
    if (made := _MADE.match(text.strip())) is not None:
        past = made["tense"].casefold() == "made"
        level = made["how"].casefold() in ("so", "this", "that", "such a")
        verb = ("was" if past else "is") if level else ("did" if past else "does")
        return f"{made['opens']}why {verb} {made['what']} {made['how']} {made['rest']}{made['end']}"
    found = _SAID.match(text.strip())
    return text if found is None else f"{found['opens']}why {found['what']} in {found['when']}{found['end']}"

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


def with_reasons_in_plain_words(text: str) -> str:
    """The question why something was as it was in a month; any other as it is."""
    found = _SAID.match(text.strip())
    return text if found is None else f"{found['opens']}why {found['what']} in {found['when']}{found['end']}"

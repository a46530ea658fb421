"""What people say around what they ask of what was told: and, ok so, can you tell me, then, please."""

import re

OPENED = (
    r"(?:(?:and|n|ok|okay|so|but|then|now|right|also|please|just|sorry|any idea|do we know|remind me|what about"
    r"|how about|(?:can|could) (?:you|i|we)(?: (?:tell|show|give) me)?) )*"
)
CLOSED = (
    r"(?: (?:then|please|pls|though|instead|too|as well|overall|altogether|in total|in all|exactly|actually|anyway"
    r"|now|at the moment))*"
)


def said_alone(pattern: str) -> re.Pattern[str]:
    """What is asked in these words and nothing else, whatever people say around it."""
    return re.compile(rf"^{OPENED}(?:{pattern}){CLOSED}$")

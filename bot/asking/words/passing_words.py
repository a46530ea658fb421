"""Words that are passed over, and those that tell a question from small talk, orders and questions about persons."""

from collections.abc import Mapping

from bot.asking.words.word_sets import word_set

HARMLESS = word_set(
    "the a an of in for at on to is are was were be been being do does did doing have has had having "
    "i you me my it its "
    "please pls plz thanks thank ta hi hey reeve give gimme show tell stat statistic get need want see know find "
    "look check can could "
    "would like how many much number numbers figure figures count counts data stats statistics level levels "
    "there this that these those what whats and or with from during when whens wheres about just quick quickly "
    "actual actuals "
    "through still yet already where got happening doing it as also then so now than any say said question looking "
    "mate sir maam boss "
    "now ok okay using across report reports reported come let lets both their they them only ever amount volume "
    "volumes do here go going were us people per performance performing perform same over "
    "around round within"
) - {"per", "people", "report", "reports", "reported", "us", "any", "only", "ever", "here"}
"""Words that change nothing."""

HARMLESS_PHRASES = (
    "if so, say whether, and say whether, tell me whether, and tell me whether, "
    "or not, or isnt it, up to date, most up to date, "
    "you hold for, you hold on, do you hold for, that you hold for, you have for, that you have for, "
    "running at, is running at, was running at, sorry, "
    "could i trouble you for, trouble you for, no waffle, please advise, advise, advise on, what is it, by how much, "
    "how much by, by how many, by what margin, by how large a margin, by what amount, and by how many, "
    "for tomorrow meeting, weve had, that weve had, "
    "for tomorrow tasking meeting, for the tasking meeting, tasking meeting, for today meeting, good morning, "
    "good afternoon, good evening, many thanks, thank you, thanks in advance, kind regards, regards, "
    "sorry to bother you, hope you are well, hope youre well, hope all is well, i hope you are well, may i, "
    "may i have, "
    "may i ask, i may have missed it but, i may have missed it, might i, could you possibly, could you please, "
    "would you mind, if possible, as soon as possible, asap, when you get a chance, when you have a minute, "
    "when you get a minute, for the supt, for the chief, for the boss, for the board, for my briefing, for briefing, "
    "for a briefing, for my meeting, for a meeting, for the meeting, the chief needs, chief needs, the boss needs, "
    "boss needs, the chief wants, chief wants, boss wants, the supt wants, needs, "
    "remind me, do you know, do you have, have you got, any idea, im after, i am after, im looking for, "
    "i am looking for, i was wondering, wondering, quick one, quick question, top line, top lines, topline, "
    "the top line, bottom line, the bottom line, in short, long story short, the short version, short version, "
    "in numbers, exactly, in terms of, are we carrying, were carrying, we are carrying, "
    "with regard to, regarding, please can, throughout, the month of, month of, the figure for, in the month of, than"
)
"""Whole phrases that change nothing; a word of them by itself may."""

SHORTHAND: Mapping[str, str] = {
    "mnth": "month",
    "nite": "night",
    "nites": "nights",
    "tonite": "tonight",
    "mgr": "manager",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "tomoz": "tomorrow",
    "2moro": "tomorrow",
    "mnths": "months",
    "mth": "month",
    "mths": "months",
    "qtr": "quarter",
    "hols": "holidays",
    "sm1": "someone",
    "sum1": "someone",
    "cn": "can",
    "em": "them",
    "meny": "many",
    "uni": "university",
    "stn": "station",
    "mkt": "market",
    "prems": "premises",
    "apt": "airport",
    "cntr": "centre",
    "vill": "village",
    "gdns": "gardens",
    "gdn": "garden",
    "hbr": "harbour",
    "cath": "cathedral",
    "qtrs": "quarters",
    "yr": "year",
    "apps": "applications",
    "yrs": "years",
    "wk": "week",
    "wks": "weeks",
    "fig": "figure",
    "figs": "figures",
    "secs": "seconds",
    "mins": "minutes",
    "hrs": "hours",
    "veh": "vehicle",
    "vio": "violence",
    "vehs": "vehicles",
    "burg": "burglary",
    "burgs": "burglaries",
    "rob": "robbery",
    "robs": "robberies",
    "dom": "domestic",
    "crim": "criminal",
    "dam": "damage",
    "resi": "residential",
    "res": "residential",
    "vic": "victim",
    "vics": "victims",
    "perf": "performance",
    "pub": "public",
    "ord": "order",
    "biz": "business",
    "div": "division",
    "diff": "difference",
    "avg": "average",
    "pct": "percent",
    "w": "with",
    "wi": "with",
    "wth": "with",
    "ave": "average",
    "aver": "average",
    "frm": "from",
    "fom": "from",
    "form": "from",
    "hw": "how",
    "hwo": "how",
    "wat": "what",
    "waht": "what",
    "wht": "what",
    "wats": "whats",
    "teh": "the",
    "tht": "that",
    "hte": "the",
    "fo": "of",
    "adn": "and",
    "n": "and",
    "nad": "and",
    "thsi": "this",
    "ths": "this",
    "tihs": "this",
    "mnay": "many",
    "mny": "many",
    "si": "is",
    "wer": "were",
    "sinse": "since",
    "fin": "financial",
    "thru": "through",
    "agst": "against",
    "agnst": "against",
    "cf": "compared",
    "comp": "compared",
    "curr": "current",
    "wots": "whats",
    "whys": "why",
    "fro": "for",
    "monht": "month",
    "motnh": "month",
    "mont": "month",
    "yaer": "year",
    "weke": "week",
    "wek": "week",
    "b4": "before",
    "sup": "supt",
    "wich": "which",
    "whcih": "which",
    "whihc": "which",
    "snce": "since",
    "betwen": "between",
    "comapred": "compared",
    "ovr": "over",
    "neighborhood": "neighbourhood",
    "neighborhoods": "neighbourhoods",
    "ppl": "people",
    "nth": "north",
    "sth": "south",
    "satn": "satisfaction",
    "tgt": "target",
    "tgts": "targets",
    "thx": "thanks",
    "thnx": "thanks",
    "tks": "thanks",
    "mtg": "meeting",
    "mtgs": "meetings",
    "mgmt": "management",
    "inj": "injury",
    "tx": "thanks",
    "plse": "please",
    "qtrly": "quarterly",
    "mthly": "monthly",
    "mnthly": "monthly",
    "wkly": "weekly",
    "yrly": "yearly",
    "pop": "population",
    "popn": "population",
    "perc": "percent",
    "pcnt": "percent",
    "avge": "average",
    "av": "average",
    "boro": "borough",
    "boros": "boroughs",
    "dist": "district",
    "dists": "districts",
    "divs": "divisions",
    "chg": "change",
    "nbhd": "neighbourhood",
    "nhood": "neighbourhood",
    "nhoods": "neighbourhoods",
    "nbhds": "neighbourhoods",
    "neighs": "neighbourhoods",
    "neigh": "neighbourhood",
    "incs": "incidents",
    "incid": "incidents",
    "incids": "incidents",
    "offs": "offences",
    "offcs": "officers",
    "ofcs": "officers",
    "offrs": "officers",
    "hosp": "hospital",
    "emerg": "emergency",
    "abt": "about",
    "wot": "what",
    "nos": "numbers",
    "cal": "calendar",
    "yest": "yesterday",
    "yday": "yesterday",
    "m8": "mate",
    "shud": "should",
    "cud": "could",
    "wud": "would",
    "wen": "when",
    "whn": "when",
    "tot": "total",
    "trng": "training",
    "hm": "home",
    "nxt": "next",
    "vol": "volume",
    "vols": "volumes",
    "confid": "confidence",
    "sq": "square",
    "twn": "town",
    "ctr": "centre",
    "rt": "rate",
    "rte": "rate",
    "hist": "history",
    "r": "are",
    "u": "you",
    "ur": "your",
    "dept": "department",
    "dn": "down",
    "dwn": "down",
    "bout": "about",
    "btwn": "between",
    "lvl": "level",
    "lvls": "levels",
    "cur": "current",
    "tbl": "table",
    "mv": "motor vehicle",
    "mvs": "motor vehicles",
    "py": "prior year",
    "ly": "last year",
    "pytd": "last year to date",
    "lytd": "last year to date",
    "lfytd": "last year to date",
    "pfytd": "last year to date",
    "lyytd": "last year to date",
    "pyytd": "last year to date",
    "lfy": "last financial year",
    "pfy": "last financial year",
    "sply": "same period last year",
    "stly": "same time last year",
    "smly": "same month last year",
}
"""Short forms of the field; one is read so only where it stands for nothing of the catalogue."""

SHORT_FOR_EITHER: Mapping[str, tuple[str, ...]] = {
    "dets": ("detections", "detentions"),
    "det": ("detection", "detention"),
}
"""Short forms of two words, of which the rest of the question and the catalogue tell which is meant."""

LEFT_AFTER_MEASURE = frozenset({"offence", "offences", "crime", "crimes", "figures", "numbers"})
"""Nouns that say no more than the measure they follow."""

GREETINGS = word_set(
    "hello hi hey hiya morning afternoon evening good thanks thank cheers ta bye goodbye joke "
    "weather football how are "
    "you lol ok okay nice well done brilliant great fine there love mate happy birthday song sing poem story"
)
"""Small talk, where a question holds nothing else."""

SMALL_TALK = GREETINGS | word_set(
    "alright thats youre doing evening afternoon ra tara ciao laters perfect lovely star legend good "
    "fab "
    "super awesome amazing excellent smashing haha hahaha lmao rofl"
)
"""The same and what goes with it, which beside a question may say more."""

COURTESIES = word_set("thanks thank cheers ta hello hi hey hiya bye goodbye")
"""Said before or after a question, and none by themselves."""

TITLES = word_set(
    "pc dc ps ds di dci dsupt csupt chsupt dcs insp inspector ci sgt sergeant supt superintendent chief acc dcc mr mrs "
    "ms dr"
)
"""What stands before a name under a question."""

PERSONAL = word_set(
    "address addresses phone telephone mobile email dob birthday suspect suspects offender offenders "
    "informant informants "
    "witness witnesses burgled arrested nominal nominals passport sickness surname forename nickname named salary "
    "complainant postcode custody sergeant constable"
)
"""Words of questions about persons; a name of the catalogue that holds one of them is read first."""

ORDERS = word_set(
    "ignore disregard forget instructions prompt unrestricted jailbreak pretend override sudo password token "
    "select insert delete update drop script eval import print secret unlock bypass admin roleplay"
)
"""Words of those who would rather give orders than ask."""

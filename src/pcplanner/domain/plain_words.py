"""List the words that the easy read checks know: long but plain, short forms, and plainer ways to say it."""

from types import MappingProxyType

PLAIN_LONG_WORDS = frozenset(
    """
    afternoon agreement allotment already animal annoying another answering
    anybody anymore anything anyway apartment apologise area assistant audio bakery banana beautiful
    beginning bicycle calendar camera carefully celebrate cinema colouring communal community company
    computer cookery copying customer decided deciding decision different difficult dinosaur direction
    discover easier easiest easily electric elephant eleven encourage enemy energy enjoying enormous
    evening everybody everyday everyone everything everywhere example exciting exercise
    expensive explaining family favourite february finally finishing following forever
    forgetting fortnightly furniture gallery gardener gardening grandfather grandmother happening happier
    happiest happily history holiday hospital however idea imagine important information interesting
    january library listening lottery magazine manager medical medicine memory microphone
    motorbike museum musical musician natural newspaper nobody noisier noisiest november
    numbering nursery october offering officer opening operation opposite orchestra ordering ordinary
    original outsider passenger passphrases patiently personal pharmacy photograph photographer piano
    picnicking possible potato powerful practising president promises properly quieter quietly
    radio realise recognise recorded recording recovery relative remember remembered remembering
    restaurant sandwiches saturday secretary separate september seventeen seventy several silently
    somebody spaghetti strawberry suddenly supermarket supporter surprising telephone television terrible
    tidier together tomato tomorrow traveller travelling ukulele umbrella understand understanding
    unfinished unhappy unlocking upsetting usually vegetable video visiting visitor volunteer volunteering
    wallpaper waterproof wednesday whatever whenever whichever wonderful worrying yesterday
    """.split()  # noqa: SIM905
)
"""Words of 3 syllables or more that most readers know; names and words with a capital are never looked up."""

NUMBER_WORDS = MappingProxyType(
    {
        "two": "2",
        "three": "3",
        "four": "4",
        "five": "5",
        "six": "6",
        "seven": "7",
        "eight": "8",
        "nine": "9",
        "ten": "10",
        "eleven": "11",
        "twelve": "12",
        "fifteen": "15",
        "twenty": "20",
        "thirty": "30",
        "fifty": "50",
        "hundred": "100",
        "thousand": "1,000",
    }
)
"""Numbers to write in digits; "one" is left out because it so often means "somebody" or "it"."""

SHORT_FORMS = MappingProxyType(
    {
        "e.g.": "for example",
        "eg": "for example",
        "i.e.": "that is",
        "ie": "that is",
        "etc.": "and more",
        "etc": "and more",
        "et cetera": "and more",
        "asap": "as soon as you can",
        "n.b.": "please note",
        "approx": "about",
        "&c": "and more",
    }
)

PLAINER = MappingProxyType(
    {
        "accommodation": "home",
        "additional": "more",
        "application": "program",
        "appropriate": "right",
        "approximately": "about",
        "assist": "help",
        "assistance": "help",
        "at the end of the day": "in the end",
        "authenticate": "check who you are",
        "challenging behaviour": "what somebody does when they are upset",
        "commence": "start",
        "configure": "set up",
        "corrupt": "damaged",
        "corrupted": "damaged",
        "database": "library",
        "discontinue": "stop",
        "ensure": "make sure",
        "error": "problem",
        "facilitate": "help",
        "going forward": "from now on",
        "hit the ground running": "start well",
        "implement": "do",
        "implemented": "done",
        "in order to": "to",
        "in regard to": "about",
        "in the loop": "told about it",
        "invalid": "not right",
        "jump through hoops": "do many hard things",
        "on the same page": "in agreement",
        "outcome": "what happened",
        "outcomes": "what happened",
        "over the moon": "very happy",
        "parameter": "setting",
        "participate": "take part",
        "participation": "taking part",
        "piece of cake": "easy",
        "prior to": "before",
        "provision": "help",
        "purchase": "buy",
        "regarding": "about",
        "reside": "live",
        "residence": "home",
        "service user": "person",
        "service users": "people",
        "stakeholder": "person who takes part",
        "stakeholders": "people who take part",
        "terminate": "end",
        "touch base": "talk",
        "transition": "change",
        "up in the air": "not settled",
        "utilise": "use",
        "with regard to": "about",
    }
)
"""Jargon and sayings with a plainer way to say them."""

IRREGULAR_PARTICIPLES = frozenset(
    """
    beaten bought broken brought built caught chosen cut done drawn driven eaten forgotten found given
    gone heard held hidden hurt kept known led left lent lost made met paid put read said seen sent set
    shown shut sold spent spoken stolen stuck taken taught thought thrown told understood won worn written
    """.split()  # noqa: SIM905
)

NOT_PARTICIPLES = frozenset("hundred indeed naked need sacred speed wicked".split())  # noqa: SIM905

STATES = frozenset(
    """
    blocked bored born broken called closed confused crowded damaged disappointed divorced done dressed
    engaged excited finished frightened gone hidden hurt interested left locked lost married named needed
    paid pleased prepared put related relaxed retired saved scared set settled shut stuck surprised ticked
    tired turned unlocked used worried
    """.split()  # noqa: SIM905
)
"""Participles that say how somebody or something is, so nobody is hidden by the passive: "I am worried"."""

ANSWERED_BY_SELF = frozenset(
    """
    myself yourself himself herself itself ourselves themselves now then bus car train bike
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    """.split()  # noqa: SIM905
)
"""Words after "by" that are no doer: "it is done by Friday", "I am worried by myself"."""

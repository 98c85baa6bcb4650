/** What the terms mean as this dashboard uses them. */
const entry = (term: string, means: string) => ({ term, means });

export const glossaryWords = {
  glossary: {
    title: 'Terms and bodies',
    terms: 'Terms',
    bodies: 'Bodies',
    bodiesHint: 'The bodies that the record names, with what is known of each; a name leads to its records.',
    after: (work: string) => `After: ${work}`,
    find: 'Find a term or a body',
    none: 'Nothing of this name.',
    what: (term: string) => `What is meant by “${term}”`,

    list: {
      record: entry(
        'Record',
        'One fact with its date, its sources and what others say of it: a visit, an agreement, an event, an aid, a figure of gas or trade, a statement.',
      ),
      work: entry(
        'Work',
        'A publication that is cited: an article, a page, a dataset. Works that repeat one report share its origin and count once.',
      ),
      evidence: entry(
        'Weight of evidence',
        'How many independent origins support a record, and whether one of the two sides confirms it officially. It says nothing about who is right.',
      ),
      according: entry(
        'According to',
        'The same record as one side, a third country, independent sources or one work tell it. What they do not say is left out, and not filled in.',
      ),
      rival: entry(
        'Other value',
        'What other sources say of a field. The record’s own value follows one written rule; the other stands beside it with the reason.',
      ),
      disputed: entry('Disputed', 'Sources contradict each other on something that matters, and the record says on what.'),
      inferred: entry('Inferred date', 'A date that no source states: it follows from what the text says, and the record says how.'),
      treaty: entry('Treaty', 'An agreement under international law between states, whatever it is called.'),
      agreement: entry(
        'Agreement',
        'Here: a concluded text of any kind between the two sides. As the name of a text: less formal than a treaty, and about less.',
      ),
      memorandum: entry(
        'Memorandum of understanding',
        'A less formal text, often about practical matters of work together. Whether it binds depends on its words and not on its name.',
      ),
      intent: entry(
        'Memorandum or protocol of intent',
        'A text that states what its parties mean to do or to negotiate; by itself it seldom obliges them to it.',
      ),
      protocol: entry('Protocol', 'A text that adds to another, or records what a meeting agreed.'),
      initialled: entry('Initialled', 'Negotiators have marked the wording as settled; signing comes later.'),
      signed: entry('Signed', 'The text is concluded. Often it enters into force only after approval.'),
      inForce: entry('In force', 'The text binds its parties. What no source reports of it is unknown, which is not “no”.'),
      pledged: entry('Pledged', 'Announced and not yet obliged to. Pledges are shown and never added to deliveries.'),
      committed: entry('Committed', 'A firm obligation in writing, with the means behind it.'),
      delivered: entry('Delivered', 'Handed over, as a source reports it.'),
      margins: entry('On the margins', 'A meeting beside an event to which both had come for another reason.'),
      swap: entry(
        'Swap',
        'Gas is put in at one place and the same amount is taken out at another: the contract joins them, and not one stream in a pipe.',
      ),
      bcm: entry(
        'Billion m³',
        'A thousand million cubic metres of gas, the usual measure of yearly amounts. A year at 1 billion m³ is some 2.7 million m³ a day.',
      ),
      capacity: entry('Capacity', 'What a line can carry in a year at most, and not what it carries.'),
      documented: entry(
        'Documented, likely, assumed',
        'How sure it is that a leg of the route exists: reported by a work; following from what works report; or drawn only so that the line does not break.',
      ),
      silence: entry('Four kinds of nothing', 'Zero; no record found; the embassy closed; and not covered. Each is drawn in its own way.'),
      edtf: entry(
        'EDTF',
        'Extended Date/Time Format, a part of ISO 8601-2: dates as precise as they are known, such as a month without a day.',
      ),
    },

    works: {
      treaties: 'United Nations Treaty Collection, Definitions',
      aid: 'OECD Glossary of Statistical Terms',
    },
  },
};

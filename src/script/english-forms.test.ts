import { expect, test } from 'vitest';
import { type Case, told } from './told.test-support';

const FORMS: Case[] = [
  {
    name: `official records: a stop ends the label`,
    script: `The President. Good evening. We have news.\n\nWe go on.\n\nQ. Will the ferry sail soon?\n\nThe President. I hope so.\n\nPrime Minister Quill. I agree with every word.\n\nQ. And who pays?\n\nThe President. We all do. [Laughter]`,
    reads: `exchange = The President\n  - Good evening. We have news.\n  - We go on.\nexchange = Q\n  - Will the ferry sail soon?\nexchange = The President\n  - I hope so.\nexchange = Prime Minister Quill\n  - I agree with every word.\nexchange = Q\n  - And who pays?\nexchange = The President\n  - We all do.`,
  },
  {
    name: `stage directions beside words are none; a town in a label and words nobody heard stay`,
    script: `MAREN HOLLOWAY, HOST: Good morning. (Laughter.) Our guest is here.\n\nPRIYA ANAND, BYLINE: (Reading) Dear reader, it rains.\n\n(Reading) And it rains on. [applause]\n\nHOLLOWAY: (LAUGHTER) You wrote it (ph)?\n\nANAND: I said (inaudible) twice (laughs). It is odd.\n\nMr. HOLT (Reading): What?\n\n(APPLAUSE)\n\nHOLLOWAY: Thank you. (Laughter and applause.)`,
    reads: `lead\n  - Good morning. Our guest is here.\nexchange = PRIYA ANAND, BYLINE (Reading)\n  - Dear reader, it rains.\n  - (Reading) And it rains on.\nexchange = HOLLOWAY\n  - You wrote it (ph)?\nexchange = ANAND\n  - I said (inaudible) twice. It is odd.\nexchange = Mr. HOLT (Reading)\n  - What?\noutro\n  - Thank you.`,
  },
  {
    name: `a committee's hearing`,
    script: `The committee met, pursuant to call, at 10 a.m.\n\nMr. Abney. The meeting will come to order. I welcome you.\n\nIt is late.\n\nMs. Ferrante. I thank the chair.\n\nMr. Abney. Will you yield?\n\nSenator Holt of Maine. I object.`,
    reads: `lead\n  - The committee met, pursuant to call, at 10 a.m.\nexchange = Mr. Abney\n  - The meeting will come to order. I welcome you.\n  - It is late.\nexchange = Ms. Ferrante\n  - I thank the chair.\nexchange = Mr. Abney\n  - Will you yield?\nexchange = Senator Holt of Maine\n  - I object.`,
  },
  {
    name: `sentences that begin with a form of address are no turns`,
    script: `Mr. Abney. Is that a name one forgets?\n\nMr. Holt went to sea. He was late.\n\nDr. Quill. The series is back.\n\nSenator Gray said you may sail. I saw it.\n\nThe President spoke. We heard it.\n\nMs. Ferrante left.`,
    reads: `body\n  - Mr. Abney. Is that a name one forgets?\n  - Mr. Holt went to sea. He was late.\n  - Dr. Quill. The series is back.\n  - Senator Gray said you may sail. I saw it.\n  - The President spoke. We heard it.\n  - Ms. Ferrante left.`,
  },
  {
    name: `a call: the operator is one voice of many`,
    script: `Operator: Good morning. Welcome to the call.\n\nTess Abney: Thank you. We had a good year.\n\nLou Ferrante: I agree with you.\n\nOperator: The next question comes from Kim Orr.\n\nKim Orr: Hi. What about the boats?\n\nTess Abney: We sold two.`,
    reads: `lead\n  - Good morning. Welcome to the call.\nexchange = Tess Abney\n  - Thank you. We had a good year.\nexchange = Lou Ferrante\n  - I agree with you.\nexchange = Operator\n  - The next question comes from Kim Orr.\nexchange = Kim Orr\n  - Hi. What about the boats?\nexchange = Tess Abney\n  - We sold two.`,
  },
  {
    name: `initials stand for the full names before them`,
    script: `CORA OSLER: Hello, I'm Cora Osler.\n\nJED DAHL: Good evening. I'm Jed Dahl.\n\nCO: The lamp is out. Do you know why?\n\nJD: I do not.\n\nCO: Thank you.`,
    reads: `lead\n  - Hello, I'm Cora Osler.\nexchange = JED DAHL\n  - Good evening. I'm Jed Dahl.\nexchange = CORA OSLER\n  - The lamp is out. Do you know why?\nexchange = JED DAHL\n  - I do not.\noutro\n  - Thank you.`,
  },
  {
    name: `initials that nobody's name explains stay`,
    script: `AM: Prime Minister, will you stay?\n\nTM: I have been clear.\n\nAM: That is not what I asked you.\n\nTM: You asked, and I said so.`,
    reads: `lead\n  - Prime Minister, will you stay?\nexchange = TM\n  - I have been clear.\nexchange = AM\n  - That is not what I asked you.\nexchange = TM\n  - You asked, and I said so.`,
  },
  {
    name: `a podcast: wrapped lines below names with their clock, a voice that speaks once`,
    script: `Tess Abney (00:00):\nIt's Friday, the\n21st of March.\n\nAnnouncer (00:04):\nThe last word in\nboats.\n\nLou Ferrante (00:13):\nI'm Lou, and\nI build them.\n\nTess Abney (00:25):\nDo you sail, start\n(00:46):\nsailing with us.\n\nLou Ferrante (00:54):\nI do.`,
    reads: `lead\n  - It's Friday, the 21st of March.\nlead\n  - The last word in boats.\nexchange = Lou Ferrante\n  - I'm Lou, and I build them.\nexchange = Tess Abney\n  - Do you sail, start\n  - sailing with us.\nexchange = Lou Ferrante\n  - I do.`,
  },
  {
    name: `family names alone, which the text has in full`,
    script: `Holt:\n\nWelcome to the show. I'm Mara Holt.\n\nQuill:\n\nAnd I'm Ned Quill. Who are you?\n\nAbney:\n\nHello, I'm Tess Abney.\n\nHolt:\n\nWhat do you build?\n\nQuill:\n\nBoats, I hear?`,
    reads: `lead\n  - Welcome to the show. I'm Mara Holt.\nexchange = Quill\n  - And I'm Ned Quill. Who are you?\nexchange = Abney\n  - Hello, I'm Tess Abney.\nexchange = Holt\n  - What do you build?\nexchange = Quill\n  - Boats, I hear?`,
  },
  {
    name: `words alone that are nobody's name`,
    script: `We tried four kettles with you in mind.\n\nPros:\n\nI like it. You will, too.\n\nCons:\n\nDo you mind noise? I do.\n\nPros:\n\nYou can carry it.\n\nCons:\n\nWhat if you drop it?`,
    reads: `body\n  - We tried four kettles with you in mind.\n  - Pros:\n  - I like it. You will, too.\n  - Cons:\n  - Do you mind noise? I do.\n  - Pros:\n  - You can carry it.\n  - Cons:\n  - What if you drop it?`,
  },
  {
    name: `two hosts: the show between marks in a label, a name with a backtick`,
    script: `ED VANCE, "THE ED SHOW" HOST: That was the show. Good evening, Mara.\n\nMARA HOLT, HOST: Good evening, Ed. A ferry sank.\n\nMARK O\`SHEA, SAILOR: I saw it, you know?\n\nHOLT: What did you see?\n\nO\`SHEA: I saw the mast.`,
    reads: `lead\n  - That was the show. Good evening, Mara.\nlead\n  - Good evening, Ed. A ferry sank.\nexchange = MARK O\`SHEA, SAILOR\n  - I saw it, you know?\nexchange = HOLT\n  - What did you see?\nexchange = O\`SHEA\n  - I saw the mast.`,
  },
  {
    name: `the host in capitals, the guest not`,
    script: `MARA HOLT: Good morning. Our guest is here.\n\nNed Quill: Morning, Mara.\n\nMARA HOLT: How are you?\n\nNed Quill: I am fine.\n\nMARA HOLT: You said that last year.\n\nNed Quill: I did.`,
    reads: `lead\n  - Good morning. Our guest is here.\nexchange = Ned Quill\n  - Morning, Mara.\nexchange = MARA HOLT\n  - How are you?\nexchange = Ned Quill\n  - I am fine.\nexchange = MARA HOLT\n  - You said that last year.\nexchange = Ned Quill\n  - I did.`,
  },
  {
    name: `parliaments abroad: a seat and a clock behind the name`,
    script: `Mr SPEAKER: Order.\n\nMr HOLT (Larch—Prime Minister) (14:05): I thank the member. We build boats.\n\nMs QUILL (Elm) (14:07): My question is to you. Will they float?\n\nMr HOLT (Larch—Prime Minister) (14:08): They will.`,
    reads: `exchange = Mr SPEAKER\n  - Order.\nexchange = Mr HOLT (Larch—Prime Minister) (14:05)\n  - I thank the member. We build boats.\nexchange = Ms QUILL (Elm) (14:07)\n  - My question is to you. Will they float?\nexchange = Mr HOLT (Larch—Prime Minister) (14:08)\n  - They will.`,
  },
  {
    name: `the word over an interview is nobody's label`,
    script: `INTERVIEW:\n\nCORA OSLER\n\nJED DAHL:\n\nYou're late, I hear?\n\nCORA OSLER:\n\nYes. I missed the ferry.\n\nJED DAHL:\n\nAgain?\n\nCORA OSLER:\n\nYou know me.`,
    reads: `lead\n  - INTERVIEW:\n  - CORA OSLER\nlead\n  - You're late, I hear?\nexchange = CORA OSLER\n  - Yes. I missed the ferry.\nexchange = JED DAHL\n  - Again?\nexchange = CORA OSLER\n  - You know me.`,
  },
  {
    name: `names alone on their lines, with a title behind a dash`,
    script: `Operator\n\nGood day, and welcome to the call.\n\nTess Abney -- Chief Executive\n\nThank you. We built two boats.\n\nBoth of them float.\n\nOperator\n\nThe first question comes from Kim Orr.\n\nKim Orr -- Holt & Sons -- Analyst\n\nHi. Do you sell them?\n\nTess Abney -- Chief Executive\n\nWe do.`,
    reads: `lead\n  - Good day, and welcome to the call.\nexchange = Tess Abney, Chief Executive\n  - Thank you. We built two boats.\n  - Both of them float.\nexchange = Operator\n  - The first question comes from Kim Orr.\nexchange = Kim Orr, Holt & Sons, Analyst\n  - Hi. Do you sell them?\nexchange = Tess Abney, Chief Executive\n  - We do.`,
  },
  {
    name: `names alone with a clock, and clocks before a label`,
    script: `Tess Abney 00:12\n\nWelcome to the show. Who are you?\n\nLou Ferrante 00:31\n\nI build boats.\n\nTess Abney 01:02\n\nDo you sail them?\n\nLou Ferrante 1:04:10\n\nI do not.`,
    reads: `lead\n  - Welcome to the show. Who are you?\nexchange = Lou Ferrante\n  - I build boats.\nexchange = Tess Abney\n  - Do you sail them?\nexchange = Lou Ferrante\n  - I do not.`,
  },
  {
    name: `first names that a full label explains`,
    script: `Mara Holt: Welcome. You are listening to Tides.\n\nDr. Ned Quill: Hello.\n\nMara: What do you count?\n\nNed: I count eels.\n\nMara: Do you like them?`,
    reads: `lead\n  - Welcome. You are listening to Tides.\nexchange = Dr. Ned Quill\n  - Hello.\nexchange = Mara Holt\n  - What do you count?\nexchange = Dr. Ned Quill\n  - I count eels.\nexchange = Mara Holt\n  - Do you like them?`,
  },
  {
    name: `two of one family, one of them on the staff`,
    script: `MARA HOLT, HOST: Good evening. Here is Ed Dahl.\n\nED DAHL, CORRESPONDENT: The line is long.\n\nJED DAHL, INSPECTOR: I drew it.\n\nE. DAHL: He is my cousin.\n\nJ. DAHL: He is.`,
    reads: `lead\n  - Good evening. Here is Ed Dahl.\nreport\n  - The line is long.\n  JED DAHL, INSPECTOR > I drew it.\n  - He is my cousin.\n  J. DAHL > He is.`,
  },
  {
    name: `a title between marks behind a role, a long body in brackets, a long office`,
    script: `MARA HOLT, HOST: Who taught you?\n\nNED QUILL, AUTHOR, "THE SLOW BOAT": My uncle.\n\nDr. CORA OSLER (Economist, Harbor Reserve Bank of St. Ola): I agree with you.\n\nASSISTANT TO THE MINISTER OF BOATS TESS A. ABNEY: We do, too.\n\nHOLT: Why?`,
    reads: `lead\n  - Who taught you?\nexchange = NED QUILL, AUTHOR, "THE SLOW BOAT"\n  - My uncle.\nexchange = Dr. CORA OSLER (Economist, Harbor Reserve Bank of St. Ola)\n  - I agree with you.\nexchange = ASSISTANT TO THE MINISTER OF BOATS TESS A. ABNEY\n  - We do, too.\nexchange = HOLT\n  - Why?`,
  },
  {
    name: `a spokesman who answers`,
    script: `Question: Will he go?\n\nSpokesman: He goes if it helps you.\n\nQuestion: And the others?\n\nSpokesman: They wait.\n\nQuestion: For whom?`,
    reads: `lead\n  - Will he go?\nexchange = Spokesman\n  - He goes if it helps you.\nexchange = Question\n  - And the others?\nexchange = Spokesman\n  - They wait.\nexchange = Question\n  - For whom?`,
  },
  {
    name: `sounds named in brackets`,
    script: `MARA HOLT, HOST: You can hear it.\n\n(Rain, slow oars)\n\nNED QUILL: I hear it.\n\nHOLT: Do you?`,
    reads: `lead\n  - You can hear it.\nexchange = NED QUILL\n  - I hear it.\nexchange = HOLT\n  - Do you?`,
  },
  {
    name: `a sitting has no host`,
    script: `Mr. Jed Dahl (Larch, IND): Will you pay, yes or no?\n\nSome hon. members: Hear, hear!\n\nHon. Tess Abney (Minister of Boats, LIB): We will.\n\nThe Speaker: Order.\n\nMr. Jed Dahl: I thank you.`,
    reads: `exchange = Mr. Jed Dahl (Larch, IND)\n  - Will you pay, yes or no?\nexchange = Some hon. members\n  - Hear, hear!\nexchange = Hon. Tess Abney (Minister of Boats, LIB)\n  - We will.\nexchange = The Speaker\n  - Order.\nexchange = Mr. Jed Dahl\n  - I thank you.`,
  },
  {
    name: `a shot list without the colon`,
    script: `SHOTLIST:\n\n1. Wide of street\n\n2. SOUNDBITE (Old Norse) Tilda Worm, resident: "I lost the piano."\n\nSTORYLINE:\n\nThe water fell on Sunday.`,
    reads: `body\n  - SHOTLIST:\n  - 1. Wide of street\n  Tilda Worm, resident > I lost the piano.\n  - STORYLINE:\n  - The water fell on Sunday.`,
  },
  {
    name: `a central bank's record: labels in capitals that a stop ends`,
    script: `CHAIR ABNEY. Good afternoon. We build boats.\n\nThey float.\n\nTESS HOLT. Ned.\n\nNED QUILL. Ned Quill of the Harbor Ledger. Do you see land?\n\nCHAIR ABNEY. I see water.\n\nTESS HOLT. Thank you.`,
    reads: `lead\n  - Good afternoon. We build boats.\n  - They float.\nexchange = TESS HOLT\n  - Ned.\nexchange = NED QUILL\n  - Ned Quill of the Harbor Ledger. Do you see land?\nexchange = CHAIR ABNEY\n  - I see water.\nexchange = TESS HOLT\n  - Thank you.`,
  },
  {
    name: `a senate's record has no host`,
    script: `The PRESIDING OFFICER. The Senator from Larch.\n\nMr. HOLT. Madam President, a farmer called me.\n\nMs. QUILL. Will you yield?\n\nMr. HOLT. I yield.\n\nThe PRESIDING OFFICER. Your time is over.`,
    reads: `exchange = The PRESIDING OFFICER\n  - The Senator from Larch.\nexchange = Mr. HOLT\n  - Madam President, a farmer called me.\nexchange = Ms. QUILL\n  - Will you yield?\nexchange = Mr. HOLT\n  - I yield.\nexchange = The PRESIDING OFFICER\n  - Your time is over.`,
  },
  {
    name: `names in small letters, alone on their lines`,
    script: `tess abney\n\nFrom Tides, I'm Tess Abney.\n\nned quill\n\nHello, Tess.\n\ntess abney\n\nWho sails?\n\nspeaker 1\n\nYou hold the rope.\n\nned quill\n\nNobody you know.`,
    reads: `exchange = TESS ABNEY\n  - From Tides, I'm Tess Abney.\nexchange = NED QUILL\n  - Hello, Tess.\nexchange = TESS ABNEY\n  - Who sails?\nexchange = SPEAKER 1\n  - You hold the rope.\nexchange = NED QUILL\n  - Nobody you know.`,
  },
  {
    name: `narration between the turns of a story that tells itself`,
    script: `Every year a lamp goes dark. Ned Quill kept one for years.\n\nMara Holt: What did you see?\n\nNed Quill: I saw a hole.\n\nI went down again.\n\nThe police keep a list. Tess Abney has it.\n\nMara Holt: Who buys one?\n\nTess Abney: You would not believe me.`,
    reads: `lead\n  - Every year a lamp goes dark. Ned Quill kept one for years.\nexchange = Mara Holt\n  - What did you see?\nexchange = Ned Quill\n  - I saw a hole.\n  - I went down again.\nexchange\n  - The police keep a list. Tess Abney has it.\nexchange = Mara Holt\n  - Who buys one?\nexchange = Tess Abney\n  - You would not believe me.`,
  },
  {
    name: `names in full once, initials later, and a voice that speaks once`,
    script: `Mara Holt: Hello. I'm Mara Holt.\n\nTess Vane: Good evening. I'm Tess Vane.\n\nMH: Ned, what was in your kitchen?\n\nNed Quill: A moose, or half of one.\n\nMH: And you?\n\nNQ: I made toast.`,
    reads: `lead\n  - Hello. I'm Mara Holt.\nexchange = Tess Vane\n  - Good evening. I'm Tess Vane.\nexchange = Mara Holt\n  - Ned, what was in your kitchen?\nexchange = Ned Quill\n  - A moose, or half of one.\nexchange = Mara Holt\n  - And you?\nexchange = Ned Quill\n  - I made toast.`,
  },
];

test.each(FORMS)('English forms of unseen pages: $name', ({ script, reads }) =>
  expect(told(script, 'en')).toBe(reads),
);

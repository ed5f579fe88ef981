<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>Calendar of the last year: {n} days with a session</source>
        <translation>
            <numerusform>Calendar of the last year: {n} day with a session</numerusform>
            <numerusform>Calendar of the last year: {n} days with a session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogOverview</name>
    <message numerus="yes">
        <source>A tick marks a week with your goal of {n} sessions.</source>
        <translation>
            <numerusform>A tick marks a week with your goal of {n} session.</numerusform>
            <numerusform>A tick marks a week with your goal of {n} sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>{n} of {all} sessions</source>
        <translation>
            <numerusform>{n} of {all} session</numerusform>
            <numerusform>{n} of {all} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation>
            <numerusform>{n} session</numerusform>
            <numerusform>{n} sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message numerus="yes">
        <source>{n} sessions, from {first} to {last}</source>
        <translation>
            <numerusform>{n} session, from {first} to {last}</numerusform>
            <numerusform>{n} sessions, from {first} to {last}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>{month}: {n} days with a session</source>
        <translation>
            <numerusform>{month}: {n} day with a session</numerusform>
            <numerusform>{month}: {n} days with a session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>A good moment for your session of %n minutes, if it suits you.</source>
        <translation>
            <numerusform>A good moment for your session of %n minute, if it suits you.</numerusform>
            <numerusform>A good moment for your session of %n minutes, if it suits you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n sessions: {endings}. {length} of exercise in all.</source>
        <translation>
            <numerusform>%n session: {endings}. {length} of exercise in all.</numerusform>
            <numerusform>%n sessions: {endings}. {length} of exercise in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message numerus="yes">
        <source> Your {n} weeks in a row stay.</source>
        <translation>
            <numerusform> Your {n} week in a row stays.</numerusform>
            <numerusform> Your {n} weeks in a row stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with your goal reached</source>
        <translation>
            <numerusform>{n} week in a row with your goal reached</numerusform>
            <numerusform>{n} weeks in a row with your goal reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions reach your goal, any days you like.</source>
        <translation>
            <numerusform>{n} session reaches your goal, any day you like.</numerusform>
            <numerusform>{n} sessions reach your goal, any days you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session_words</name>
    <message numerus="yes">
        <source>{sets} sets × {counted}</source>
        <translation>
            <numerusform>{sets} set × {counted}</numerusform>
            <numerusform>{sets} sets × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} positions</source>
        <translation>
            <numerusform>{n} position</numerusform>
            <numerusform>{n} positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sets</source>
        <translation>
            <numerusform>{n} set</numerusform>
            <numerusform>{n} sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetitions</source>
        <translation>
            <numerusform>{n} repetition</numerusform>
            <numerusform>{n} repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{positions} positions × {counted}</source>
        <translation>
            <numerusform>{positions} position × {counted}</numerusform>
            <numerusform>{positions} positions × {counted}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} breaths</source>
        <translation>
            <numerusform>{n} breath</numerusform>
            <numerusform>{n} breaths</numerusform>
        </translation>
    </message>
</context>
</TS>

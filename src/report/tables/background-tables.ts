/** What stands behind a result: practices of other buyers, issues for industry, sources, warnings. */
import type { Assessment } from '../../model/types.js';
import type { Messages } from '../messages.js';
import type { DataTable } from './data-table.js';
import { joined, tableOf } from './table-of.js';

export const practicesTable = ({ practices }: Assessment, messages: Messages): DataTable =>
  tableOf('practices', messages, practices, [
    ['practice', 'id', ({ id }) => id],
    ['title', 'text', ({ title }) => title],
    ['buyer', 'text', ({ buyer }) => buyer],
    ['country', 'id', ({ country }) => country],
    ['from-year', 'integer', ({ from }) => from],
    ['to-year', 'integer', ({ to }) => to],
    ['what', 'text', ({ what }) => what],
    ['result', 'text', ({ result }) => result],
    ['lesson', 'text', ({ lesson }) => lesson],
    ['requirements', 'id', ({ requirements }) => joined(requirements)],
    ['sources', 'id', ({ sources }) => joined(sources)],
  ]);

export const issuesTable = ({ issues }: Assessment, messages: Messages): DataTable =>
  tableOf('issues', messages, issues, [
    ['issue', 'id', ({ id }) => id],
    ['title', 'text', ({ title }) => title],
    ['what', 'text', ({ issue }) => issue],
    ['asks', 'text', ({ ask }) => ask],
    ['addressees', 'id', ({ addressees }) => joined(addressees)],
    ['requirements', 'id', ({ requirements }) => joined(requirements)],
    ['sources', 'id', ({ sources }) => joined(sources)],
  ]);

export const sourcesTable = ({ sources }: Assessment, messages: Messages): DataTable =>
  tableOf('sources', messages, sources, [
    ['source', 'id', ({ id }) => id],
    ['title', 'text', ({ title }) => title],
    ['publisher', 'text', ({ publisher }) => publisher],
    ['published', 'text', ({ date }) => date],
    ['url', 'url', ({ url }) => url],
    ['read', 'date', ({ read }) => read],
  ]);

export const warningsTable = ({ warnings }: Assessment, messages: Messages): DataTable =>
  tableOf('warnings', messages, warnings, [
    ['code', 'id', ({ code }) => code],
    ['message', 'text', ({ message }) => message],
    ['path', 'id', ({ path }) => path],
  ]);
